package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Organisation;
import dev.touchstone.admin.shell.OrganisationDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was said about the organisation at the first run, and can be said otherwise. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    OrganisationDesk organisations;

    @Inject
    RenamingDesk renaming;

    @Inject
    Notices notices;

    private String name = "";
    private String zone = "";

    @PostConstruct
    void read() {
        Organisation organisation = organisations.find().orElseThrow();
        name = organisation.name();
        zone = organisation.zone().getId();
    }

    /** Names the organisation otherwise; the page's corner says so after it was opened again. */
    public String save() {
        renaming.rename(name.strip());
        notices.done("access.settings.saved", name.strip());
        return "/access/settings?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }
}

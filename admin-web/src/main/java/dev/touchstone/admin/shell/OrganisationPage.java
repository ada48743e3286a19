package dev.touchstone.admin.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whose console this is, for the corner of every page. */
@Named
@RequestScoped
public class OrganisationPage {

    @Inject
    OrganisationDesk desk;

    private String name = "";

    @PostConstruct
    void read() {
        name = desk.find().map(Organisation::name).orElse("");
    }

    public String getName() {
        return name;
    }
}

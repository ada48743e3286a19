package dev.touchstone.admin.connections;

import dev.touchstone.admin.connections.jars.FailedJar;
import dev.touchstone.admin.connections.jars.InstalledAdapter;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which CRMs are connected, and what can be. */
@Named
@ViewScoped
public class ConnectionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConnectionDesk desk;

    @Inject
    AdapterCatalogue adapters;

    @Inject
    Preferences preferences;

    private transient List<ConnectedCrm> rows = List.of();

    @PostConstruct
    void read() {
        rows = desk.list();
    }

    public List<ConnectedCrm> getRows() {
        return rows;
    }

    /** Adapters that can be connected. */
    public List<AdapterDescriptor> getAdapters() {
        return adapters.list();
    }

    /** Where adapters come from. */
    public List<InstalledAdapter> getInstalled() {
        return adapters.listInstalled();
    }

    /** Jars that bring no adapter. */
    public List<FailedJar> getFailed() {
        return adapters.listFailed();
    }

    /** A text of an adapter or a jar in the reader's language. */
    public String say(LocalizedText text) {
        return text.in(language());
    }

    /** What a connection is called. */
    public String name(ConnectedCrm crm) {
        return desk.nameOf(crm, language());
    }

    /** Whether a connection has settings that can be opened. */
    public boolean isEditable(ConnectedCrm crm) {
        return !desk.isBuiltIn(crm);
    }

    /** The adapter's name in the reader's language; its id if it is not installed any more. */
    public String adapterName(String id) {
        return adapters.find(id)
                .map(CrmAdapter::describe)
                .map(described -> described.name().in(language()))
                .orElse(id);
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}

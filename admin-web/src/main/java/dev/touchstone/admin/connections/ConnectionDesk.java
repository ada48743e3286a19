package dev.touchstone.admin.connections;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds connections, checks them and opens them. */
@ApplicationScoped
@Transactional
public class ConnectionDesk {

    @Inject
    ConnectionStore store;

    @Inject
    AdapterCatalogue adapters;

    @Inject
    InstantSource clock;

    /** Adds a connection whose settings are well-formed; the source is not asked. */
    @Transactional(rollbackOn = InvalidSettingsException.class)
    public ConnectedCrm add(String name, String adapter, Map<String, String> settings, String by)
            throws InvalidSettingsException {
        requireFreeName(name);
        requireEditable(adapter);
        settingsOf(adapters.get(adapter), settings);
        return store.add(new ConnectionEntity(name.strip(), adapter, settings, clock.instant(), by));
    }

    /** Changes name and settings; what was read stays. */
    @Transactional(rollbackOn = InvalidSettingsException.class)
    public void change(long id, String name, Map<String, String> settings) throws InvalidSettingsException {
        ConnectionEntity connection = store.find(id).orElseThrow(() -> new UnknownConnectionException(id));
        requireEditable(connection.toConnectedCrm().adapter());
        if (!connection.toConnectedCrm().name().equals(name.strip())) {
            requireFreeName(name);
        }
        settingsOf(adapters.get(connection.toConnectedCrm().adapter()), settings);
        connection.change(name.strip(), settings);
    }

    /** The one connection of an adapter of the console's own; made when it is needed for the first time. */
    public ConnectedCrm builtIn(String adapter, String by) {
        return findBuiltIn(adapter)
                .orElseGet(() ->
                        store.add(new ConnectionEntity(builtInName(adapter), adapter, Map.of(), clock.instant(), by)));
    }

    /** The connection of an adapter of the console's own, if it has been needed yet. */
    public Optional<ConnectedCrm> findBuiltIn(String adapter) {
        return store.findByAdapter(adapter).map(ConnectionEntity::toConnectedCrm);
    }

    /** What a connection is called: its own name, or in the reader's language if it is the console's own. */
    public String nameOf(ConnectedCrm crm, Language language) {
        return adapters.isBuiltIn(crm.adapter())
                ? adapters.get(crm.adapter()).describe().name().in(language)
                : crm.name();
    }

    /** Whether a connection is the console's own and has nothing to set. */
    public boolean isBuiltIn(ConnectedCrm crm) {
        return adapters.isBuiltIn(crm.adapter());
    }

    /** All connections, by name. */
    public List<ConnectedCrm> list() {
        return store.list();
    }

    /** A connection, if it exists. */
    public Optional<ConnectedCrm> find(long id) {
        return store.find(id).map(ConnectionEntity::toConnectedCrm);
    }

    /** A connection that must exist. */
    public ConnectedCrm get(long id) {
        return find(id).orElseThrow(() -> new UnknownConnectionException(id));
    }

    /** Asks the source whether everything needed is there; nothing is stored. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public CheckReport check(String adapter, Map<String, String> settings)
            throws InvalidSettingsException, AdapterException {
        CrmAdapter found = adapters.get(adapter);
        try (Connection connection = found.connect(settingsOf(found, settings))) {
            return connection.check();
        }
    }

    /** Opens a connection for reading; the caller closes it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Connection open(ConnectedCrm crm) throws InvalidSettingsException, AdapterException {
        CrmAdapter adapter = adapters.get(crm.adapter());
        return adapter.connect(settingsOf(adapter, crm.settings()));
    }

    /** Whether a connection brings generated facts, which every page and PDF has to say. */
    public boolean isGenerated(ConnectedCrm crm) {
        return adapters.get(crm.adapter()).describe().capabilities().contains(Capability.GENERATED);
    }

    private static Settings settingsOf(CrmAdapter adapter, Map<String, String> given) throws InvalidSettingsException {
        return Settings.of(adapter.describe().settings(), given, Map.of());
    }

    private String builtInName(String adapter) {
        String name = adapters.get(adapter).describe().name().en();
        return store.findByName(name).isEmpty() ? name : name + " (" + adapter + ")";
    }

    private void requireEditable(String adapter) {
        if (adapters.isBuiltIn(adapter)) {
            throw new Refusal("connections.builtIn");
        }
    }

    private void requireFreeName(String name) throws InvalidSettingsException {
        if (name.isBlank()) {
            throw new InvalidSettingsException(List.of(
                    new Problem("name", new LocalizedText("需要填写名称", "需要填寫名稱", "A name is needed: fill it in"))));
        }
        if (store.findByName(name.strip()).isPresent()) {
            throw new InvalidSettingsException(List.of(new Problem(
                    "name",
                    new LocalizedText(
                            "已有同名连接，请换一个名称", "已有同名連接，請換一個名稱", "A connection has this name already: choose another"))));
        }
    }
}

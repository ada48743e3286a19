package dev.touchstone.admin.connections;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds connections, checks them and opens them. Given settings may hold secrets by their keys: those are sealed, kept apart, and never
 * given back; a secret that is not given stays as it is.
 */
@ApplicationScoped
@Transactional
public class ConnectionDesk {

    @Inject
    ConnectionStore store;

    @Inject
    SecretStore secrets;

    @Inject
    AdapterCatalogue adapters;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** Adds a connection whose settings are well-formed; the source is not asked. */
    @Transactional(rollbackOn = InvalidSettingsException.class)
    public ConnectedCrm add(String name, String adapter, Map<String, String> settings, String by)
            throws InvalidSettingsException {
        requireFreeName(name);
        requireEditable(adapter);
        GivenSettings given = GivenSettings.of(adapters.get(adapter), settings, Map.of());
        ConnectedCrm added = store.add(new ConnectionEntity(name.strip(), adapter, given.open(), clock.instant(), by));
        secrets.keep(added.id(), given.secret());
        trail.record(Act.of(AuditAction.CONNECTION_ADDED, AuditSubject.Kind.CONNECTION, added.id())
                .with(AuditField.ADAPTER, adapter));
        recordSecrets(added.id(), given);
        return added;
    }

    /** Changes name and settings; what was read stays. */
    @Transactional(rollbackOn = InvalidSettingsException.class)
    public void change(long id, String name, Map<String, String> settings) throws InvalidSettingsException {
        ConnectionEntity connection = store.find(id).orElseThrow(() -> new UnknownConnectionException(id));
        requireEditable(connection.toConnectedCrm().adapter());
        if (!connection.toConnectedCrm().name().equals(name.strip())) {
            requireFreeName(name);
        }
        CrmAdapter adapter = adapters.get(connection.toConnectedCrm().adapter());
        GivenSettings given = GivenSettings.of(adapter, settings, secrets.find(id));
        Set<String> changed = changedKeys(connection.toConnectedCrm().settings(), given.open());
        connection.change(name.strip(), given.open());
        secrets.keep(id, given.secret());
        trail.record(Act.of(AuditAction.CONNECTION_CHANGED, AuditSubject.Kind.CONNECTION, id)
                .with(AuditField.SETTINGS, String.join(" ", changed)));
        recordSecrets(id, given);
    }

    /** Which secrets were given; nothing of what they are. */
    private void recordSecrets(long id, GivenSettings given) {
        if (!given.secret().isEmpty()) {
            trail.record(Act.of(AuditAction.SECRETS_CHANGED, AuditSubject.Kind.CONNECTION, id)
                    .with(AuditField.SETTINGS, String.join(" ", given.secret().keySet())));
        }
    }

    private static Set<String> changedKeys(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        return keys;
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

    /** The settings of a connection whose secret is kept; never the secrets themselves. */
    public Set<String> listSecrets(long id) {
        return new TreeSet<>(secrets.find(id).keySet());
    }

    /** Asks the source whether everything needed is there; nothing is stored. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public CheckReport check(String adapter, Map<String, String> settings)
            throws InvalidSettingsException, AdapterException {
        return check(null, adapter, settings);
    }

    /**
     * Asks the source whether everything needed is there; nothing is stored.
     *
     * @param id the connection whose kept secrets are used where none are given; null for a new one
     * @param adapter the adapter's id
     * @param settings as typed
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public CheckReport check(@Nullable Long id, String adapter, Map<String, String> settings)
            throws InvalidSettingsException, AdapterException {
        try (Connection connection = open(id, adapter, settings)) {
            return connection.check();
        }
    }

    /**
     * Reads the beginning of every stream as an import would; nothing is stored.
     *
     * @param id the connection whose kept secrets are used where none are given; null for a new one
     * @param adapter the adapter's id
     * @param settings as typed
     * @param most how many records of a stream are read at most
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Preview preview(@Nullable Long id, String adapter, Map<String, String> settings, int most)
            throws InvalidSettingsException, AdapterException {
        try (Connection connection = open(id, adapter, settings)) {
            return new PreviewReader(connection, most).read();
        }
    }

    /** Opens a connection for reading; the caller closes it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Connection open(ConnectedCrm crm) throws InvalidSettingsException, AdapterException {
        return open(crm.id(), crm.adapter(), crm.settings());
    }

    /** Whether a connection brings generated facts, which every page and PDF has to say. */
    public boolean isGenerated(ConnectedCrm crm) {
        return can(crm, Capability.GENERATED);
    }

    /** Whether the adapter of a connection can do something. */
    public boolean can(ConnectedCrm crm, Capability capability) {
        return adapters.get(crm.adapter()).describe().capabilities().contains(capability);
    }

    private Connection open(@Nullable Long id, String adapter, Map<String, String> settings)
            throws InvalidSettingsException, AdapterException {
        CrmAdapter found = adapters.get(adapter);
        Map<String, Supplier<String>> kept = id == null ? Map.of() : secrets.find(id);
        GivenSettings given = GivenSettings.of(found, settings, kept);
        Mask mask = new Mask(given.sources().values());
        try {
            return new MaskedConnection(
                    found instanceof OwnAdapter own
                            ? own.connect(id, given.settings())
                            : found.connect(given.settings()),
                    mask);
        } catch (AdapterException refused) {
            throw MaskedConnection.masked(refused, mask);
        }
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

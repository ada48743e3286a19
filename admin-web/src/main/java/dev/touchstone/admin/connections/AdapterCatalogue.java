package dev.touchstone.admin.connections;

import dev.touchstone.admin.connections.jars.AdapterFolder;
import dev.touchstone.admin.connections.jars.FailedJar;
import dev.touchstone.admin.connections.jars.InstalledAdapter;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.SettingKind;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The adapters that are installed. The console knows none of them by class: they are found when it starts. */
@ApplicationScoped
public class AdapterCatalogue {

    private final Map<String, InstalledAdapter> adapters = new TreeMap<>();
    private AdapterFolder folder = AdapterFolder.empty();

    @Inject
    @Any
    @SuppressWarnings("NullAway.Init")
    Instance<OwnAdapter> own;

    /** Finds the adapters of this application, and those in the folder for more of them. */
    @PostConstruct
    void find() {
        for (CrmAdapter adapter : ServiceLoader.load(CrmAdapter.class, AdapterCatalogue.class.getClassLoader())) {
            InstalledAdapter other = adapters.put(adapter.describe().id(), InstalledAdapter.shipped(adapter));
            if (other != null) {
                throw new IllegalStateException("Two adapters call themselves " + other.id() + ": remove one of "
                        + other.adapter().getClass().getName() + " and "
                        + adapter.getClass().getName());
            }
        }
        folder = AdapterFolder.load(AdapterFolder.configured(), adapters.keySet());
        folder.installed().forEach(each -> adapters.put(each.id(), each));
    }

    @PreDestroy
    void close() {
        folder.close();
    }

    /** Every adapter and where it comes from, by id; the console's own are not among them. */
    public List<InstalledAdapter> listInstalled() {
        return List.copyOf(adapters.values());
    }

    /** Where an adapter comes from; empty for the console's own. */
    Optional<InstalledAdapter> findInstalled(String id) {
        return Optional.ofNullable(adapters.get(id));
    }

    /** The jars that bring no adapter, and why. */
    public List<FailedJar> listFailed() {
        return folder.failed();
    }

    /** What can be connected, by name; what the console connects by itself is not among it. */
    public List<AdapterDescriptor> list() {
        return Stream.concat(
                        adapters.values().stream().map(InstalledAdapter::adapter),
                        own.stream().filter(each -> !each.isMadeByConsole()))
                .map(CrmAdapter::describe)
                .sorted(Comparator.comparing(AdapterDescriptor::id))
                .toList();
    }

    /** The adapter with an id; empty if it is not installed any more. */
    public Optional<CrmAdapter> find(String id) {
        return Optional.ofNullable(adapters.get(id))
                .map(InstalledAdapter::adapter)
                .or(() -> findOwn(id));
    }

    /** Whether the console makes and keeps the connection of an adapter by itself. */
    public boolean isBuiltIn(String id) {
        return findOwn(id).filter(OwnAdapter::isMadeByConsole).isPresent();
    }

    /** The first setting of an adapter that is a document with a published form, such as a mapping; empty if it has none. */
    Optional<DocumentSetting> findDocument(String id) {
        CrmAdapter adapter = get(id);
        return adapter.describe().settings().stream()
                .filter(setting -> setting.kind() == SettingKind.DOCUMENT)
                .flatMap(setting -> adapter.findSchema(setting.key()).stream()
                        .map(schema -> new DocumentSetting(setting.key(), schema)))
                .findFirst();
    }

    /** The console's own adapter with an id. */
    Optional<OwnAdapter> findOwn(String id) {
        return own.stream()
                .filter(adapter -> adapter.describe().id().equals(id))
                .findFirst();
    }

    /** The adapter with an id, which must be installed. */
    public CrmAdapter get(String id) {
        return find(id).orElseThrow(() ->
                new IllegalStateException("Adapter " + id + " is not installed; installed are " + adapters.keySet()));
    }
}

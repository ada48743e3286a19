package dev.touchstone.admin.connections;

import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.SettingKind;
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

    private final Map<String, CrmAdapter> adapters = new TreeMap<>();

    @Inject
    @Any
    @SuppressWarnings("NullAway.Init")
    Instance<OwnAdapter> own;

    /** Finds the adapters of this application. */
    public AdapterCatalogue() {
        for (CrmAdapter adapter : ServiceLoader.load(CrmAdapter.class, AdapterCatalogue.class.getClassLoader())) {
            AdapterDescriptor described = adapter.describe();
            if (!ApiVersion.CURRENT.serves(described.api())) {
                throw new IllegalStateException("Adapter " + described.id() + " was made for plugin API "
                        + described.api() + ", but this console has " + ApiVersion.CURRENT
                        + ": use an older build of it, or a newer console");
            }
            CrmAdapter other = adapters.put(described.id(), adapter);
            if (other != null) {
                throw new IllegalStateException("Two adapters call themselves " + described.id() + ": remove one of "
                        + other.getClass().getName() + " and "
                        + adapter.getClass().getName());
            }
        }
    }

    /** What can be connected, by name; what the console connects by itself is not among it. */
    public List<AdapterDescriptor> list() {
        return Stream.concat(adapters.values().stream(), own.stream().filter(each -> !each.isMadeByConsole()))
                .map(CrmAdapter::describe)
                .sorted(Comparator.comparing(AdapterDescriptor::id))
                .toList();
    }

    /** The adapter with an id; empty if it is not installed any more. */
    public Optional<CrmAdapter> find(String id) {
        return Optional.ofNullable(adapters.get(id)).or(() -> findOwn(id));
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

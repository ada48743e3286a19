package dev.touchstone.adapter.sample;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the sample company the way a host does. */
final class SampleYear {

    private static final SampleYear STANDARD = read(Map.of());

    private final Directory directory;
    private final Map<String, List<ServiceFact>> facts;

    private SampleYear(Directory directory, Map<String, List<ServiceFact>> facts) {
        this.directory = directory;
        this.facts = facts;
    }

    /** With no setting given. */
    static SampleYear standard() {
        return STANDARD;
    }

    static SampleYear read(Map<String, String> given) {
        try (Connection connection = connect(given)) {
            Map<String, List<ServiceFact>> facts = new LinkedHashMap<>();
            for (StreamDescriptor stream : connection.listStreams()) {
                facts.put(stream.name(), readAll(connection, stream.name()));
            }
            return new SampleYear(connection.readDirectory(), facts);
        } catch (AdapterException failed) {
            throw new AssertionError(failed);
        }
    }

    static Connection connect(Map<String, String> given) throws AdapterException {
        SampleAdapter adapter = new SampleAdapter();
        return adapter.connect(settings(adapter, given));
    }

    private static Settings settings(SampleAdapter adapter, Map<String, String> given) {
        try {
            return Settings.of(adapter.describe().settings(), given, Map.of());
        } catch (InvalidSettingsException wrong) {
            throw new AssertionError(wrong);
        }
    }

    static List<ServiceFact> readAll(Connection connection, String stream) throws AdapterException {
        List<ServiceFact> facts = new ArrayList<>();
        FactPage page = connection.read(Cursor.start(stream));
        facts.addAll(page.facts());
        while (!page.last()) {
            page = connection.read(page.next());
            facts.addAll(page.facts());
        }
        return facts;
    }

    Directory directory() {
        return directory;
    }

    Map<String, List<ServiceFact>> byStream() {
        return facts;
    }

    List<ServiceFact> all() {
        return facts.values().stream().flatMap(List::stream).collect(Collectors.toList());
    }

    <F extends ServiceFact> List<F> all(Class<F> kind) {
        return all().stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toList());
    }
}

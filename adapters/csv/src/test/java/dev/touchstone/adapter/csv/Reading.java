package dev.touchstone.adapter.csv;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads files through the adapter as a host does. */
final class Reading {

    private final Map<String, String> given = new HashMap<>();

    private Reading(Path path) {
        given.put("path", path.toString());
        given.put("zone", "Asia/Shanghai");
    }

    static Reading of(Path path) {
        return new Reading(path);
    }

    Reading with(String key, String value) {
        given.put(key, value);
        return this;
    }

    Reading mapped(String mapping) {
        return with("mapping", mapping);
    }

    /** Mapped by one of the examples that come with the adapter. */
    Reading mappedLike(String example) {
        try (InputStream file = CsvAdapter.class.getResourceAsStream("examples/" + example)) {
            return mapped(new String(Objects.requireNonNull(file, example).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Connection connect() throws AdapterException {
        CsvAdapter adapter = new CsvAdapter();
        try {
            return adapter.connect(Settings.of(adapter.describe().settings(), given, Map.of()));
        } catch (InvalidSettingsException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    CheckReport check() throws AdapterException {
        try (Connection connection = connect()) {
            return connection.check();
        }
    }

    Directory directory() throws AdapterException {
        try (Connection connection = connect()) {
            return connection.readDirectory();
        }
    }

    /** Everything a stream gives. */
    Content read(String stream) throws AdapterException {
        List<ServiceFact> facts = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        try (Connection connection = connect()) {
            Cursor cursor = Cursor.start(stream);
            for (boolean last = false; !last; ) {
                FactPage page = connection.read(cursor);
                facts.addAll(page.facts());
                rejected.addAll(page.rejected());
                cursor = page.next();
                last = page.last();
            }
        }
        return new Content(facts, rejected);
    }

    /** Facts and rejected records of a stream. */
    record Content(List<ServiceFact> facts, List<Rejected> rejected) {

        <T extends ServiceFact> List<T> facts(Class<T> kind) {
            return facts.stream().map(kind::cast).toList();
        }
    }
}

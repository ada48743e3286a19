package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.MalformedSource;
import dev.touchstone.adapter.contract.MappedSource;
import dev.touchstone.adapter.contract.Rule;
import dev.touchstone.adapter.contract.Skips;
import dev.touchstone.adapter.contract.TestSource;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts up files in one of the two forms. */
final class FileFixture implements AdapterFixture {

    private static final List<String> HEADER = List.of("Id", "Started", "Answered", "Rating", "Note");
    private static final String MAPPING = """
            {
              "format": "touchstone-file-mapping/1",
              "streams": [
                {"stream": "calls", "kind": "CALL", "key": "Id", "fields": {
                  "started": "Started",
                  "outcome": {"column": "Answered", "values": {"Y": "ANSWERED", "N": "ABANDONED"}},
                  "attribute.note": "Note"}},
                {"stream": "ratings", "kind": "ANSWER", "key": "Id", "where": {"column": "Rating", "present": true},
                  "scale": {"from": 1, "to": 5}, "fields": {
                  "form": {"constant": "sms"}, "question": {"constant": "q1"}, "received": "Started", "value": "Rating"}}
              ]
            }
            """;

    private final TableFile form;

    FileFixture(TableFile form) {
        this.form = form;
    }

    @Override
    public CrmAdapter newAdapter() {
        return new CsvAdapter();
    }

    @Override
    public TestSource filledSource() {
        return source(List.of(
                List.of("C1", "2026-11-01 08:00", "Y", "5", ""),
                List.of("C2", "2026-11-01 08:00", "N", "", ""),
                List.of("C3", "2026-11-01 08:05:30", "Y", "", ""),
                List.of("C4", "2026-11-02 23:59:59", "Y", "1", ""),
                List.of("C5", "2026-11-03 00:00:00", "Y", "4", "")));
    }

    @Override
    public TestSource otherSource() {
        return source(List.of(List.of("C1", "2026-12-01 08:00", "Y", "3", "")));
    }

    @Override
    public TestSource emptySource() {
        return source(List.of());
    }

    @Override
    public MalformedSource malformedSource() {
        return new MalformedSource(
                source(List.of(
                        List.of("C1", "2026-11-01 08:00", "Y", "", ""),
                        List.of("C2", "the day after", "Y", "", ""),
                        List.of("C3", "2026-11-03 08:00", "Y", "", ""))),
                Set.of(new FactKey("calls", "C1"), new FactKey("calls", "C3")),
                "the day after");
    }

    @Override
    public TestSource sourceWithText(String text) {
        return source(List.of(List.of("C1", "2026-11-01 08:00", "Y", "", text)));
    }

    @Override
    public Optional<String> findText(ServiceFact fact) {
        return Optional.ofNullable(fact.circumstances().attributes().get("note"));
    }

    @Override
    public MappedSource mappedSource() {
        Path folder = newFolder();
        Path tables = Path.of("src/test/resources/all-fields");
        form.copyAll(tables, folder);
        try {
            return new MappedSource(
                    new FileSource(folder, Files.readString(tables.resolve("mapping.json")), new ArrayList<>()),
                    AllFields.list());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Map<Rule, String> skips() {
        Map<Rule, String> skips = new EnumMap<>(Rule.class);
        skips.put(Rule.C4, "files are read with the rights of the server; there are no credentials");
        skips.putAll(Skips.because(
                "rows stand in the order of their file and have no stamps of change; another content expires the cursor",
                Skips.OF_A_LIVE_SOURCE));
        skips.put(Rule.D1, "a contract's live source cannot rewrite a file; FoldersTest holds the listing");
        skips.putAll(Skips.because("a file is not reached over a network", Skips.OF_A_NETWORK));
        return skips;
    }

    private TestSource source(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(HEADER);
        all.addAll(rows);
        FileSource source = new FileSource(newFolder(), MAPPING, all);
        source.write();
        return source;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("files");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A folder with one table, or with those of all fields. */
    private final class FileSource implements TestSource {
        private final Path folder;
        private final String mapping;
        private final List<List<String>> rows;

        FileSource(Path folder, String mapping, List<List<String>> rows) {
            this.folder = folder;
            this.mapping = mapping;
            this.rows = rows;
        }

        void write() {
            try {
                form.write(folder.resolve("calls." + form.ending()), rows);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public Map<String, String> settings(int pageSize) {
            return Map.of(
                    "path",
                    folder.toString(),
                    "zone",
                    "Asia/Shanghai",
                    "mapping",
                    mapping,
                    "page-size",
                    Integer.toString(pageSize));
        }

        @Override
        public Optional<Set<FactKey>> findKeys() {
            Set<FactKey> keys = new HashSet<>();
            rows.stream().skip(1).forEach(row -> {
                keys.add(new FactKey("calls", row.get(0)));
                if (!row.get(3).isEmpty()) {
                    keys.add(new FactKey("ratings", row.get(0)));
                }
            });
            return Optional.of(keys);
        }

        @Override
        public Optional<FactKey> addRecord() {
            String key = "C" + rows.size();
            rows.add(List.of(key, "2026-11-20 09:00", "Y", "", ""));
            write();
            return Optional.of(new FactKey("calls", key));
        }

        @Override
        public void close() {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(folder);
            } catch (IOException busy) {
                throw new UncheckedIOException(busy);
            }
        }
    }
}

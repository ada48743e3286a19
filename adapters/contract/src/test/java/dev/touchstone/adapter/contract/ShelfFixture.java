package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Puts up shelves. */
final class ShelfFixture implements AdapterFixture {

    private final Quirk quirk;

    ShelfFixture(Quirk quirk) {
        this.quirk = quirk;
    }

    @Override
    public CrmAdapter newAdapter() {
        return new ShelfAdapter(quirk);
    }

    @Override
    public TestSource filledSource() {
        Shelf shelf = new Shelf();
        for (int i = 1; i <= 9; i++) {
            shelf.row("T" + i, "2026-11-0" + i + "T08:00", "", "");
        }
        return new ShelfSource(shelf, "opensesame");
    }

    @Override
    public TestSource otherSource() {
        return filledSource();
    }

    @Override
    public TestSource emptySource() {
        return new ShelfSource(new Shelf(), "opensesame");
    }

    @Override
    public MalformedSource malformedSource() {
        Shelf shelf = new Shelf()
                .row("T1", "2026-11-01T08:00", "", "a text")
                .row("T2", "yesterday", "", "a text")
                .row("T3", "2026-11-03T08:00", "", "a text");
        return new MalformedSource(
                new ShelfSource(shelf, "opensesame"),
                Set.of(new FactKey("tickets", "T1"), new FactKey("tickets", "T3")),
                "yesterday");
    }

    @Override
    public MappedSource mappedSource() {
        List<String> row = List.of("T1", "2026-11-01T08:00", "2026-11-01T08:01", "a text");
        Shelf shelf = new Shelf().row(row.toArray(String[]::new));
        return new MappedSource(
                new ShelfSource(shelf, "opensesame"), List.of(new ShelfMapper(Quirk.NONE).map("tickets", row)));
    }

    @Override
    public TestSource sourceWithText(String text) {
        return new ShelfSource(new Shelf().row("T1", "2026-11-01T08:00", "", text), "opensesame");
    }

    @Override
    public Optional<String> findText(ServiceFact fact) {
        return Optional.ofNullable(fact.circumstances().attributes().get("text"));
    }

    @Override
    public LockedSource lockedSource() {
        Shelf shelf = new Shelf();
        return new LockedSource(new ShelfSource(shelf, "wrong-password"), shelf.requests::get);
    }

    @Override
    public Map<Rule, String> skips() {
        Map<Rule, String> skips = new EnumMap<>(Rule.class);
        skips.putAll(Skips.because("nothing happens on a shelf; the fake CRM is live", Skips.OF_A_LIVE_SOURCE));
        skips.putAll(Skips.because("a shelf is in memory; the fake CRM is on a network", Skips.OF_A_NETWORK));
        return skips;
    }

    @Override
    public Path readme() {
        return Path.of("src/test/resources/shelf.md");
    }

    /** A shelf with the password that is tried on it. */
    static final class ShelfSource implements TestSource {
        private final Shelf shelf;
        private final String password;

        ShelfSource(Shelf shelf, String password) {
            this.shelf = shelf;
            this.password = password;
        }

        @Override
        public Map<String, String> settings(int pageSize) {
            return Map.of("shelf", shelf.name, "page-size", Integer.toString(pageSize));
        }

        @Override
        public Map<String, Supplier<String>> secrets() {
            return Map.of("password", () -> password);
        }

        @Override
        public Optional<FactKey> addRecord() {
            String key = "T" + (shelf.rows.size() + 1);
            shelf.row(key, "2026-11-20T08:00", "", "");
            return Optional.of(new FactKey("tickets", key));
        }
    }
}

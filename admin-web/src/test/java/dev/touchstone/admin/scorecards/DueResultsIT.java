package dev.touchstone.admin.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.scoring.period.Period;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("Results that are due are computed once, however often somebody asks for them")
@SuppressWarnings("NullAway.Init")
class DueResultsIT {

    private static final List<String> BOTH = List.of("calls", "tickets");

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void open() {
        database = kind.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName(
            "months come first, then quarters, then years; the newest of each first; what somebody looks at before all")
    void order() {
        ask(BOTH, "2026", "2026-Q1", "2026-02", "2026-03");
        database.run(entities -> over(entities).askFirst("calls", Period.parse("2026-Q1")));

        List<String> computed = new ArrayList<>();
        for (Optional<DuePeriod> next = next(); next.isPresent(); next = next()) {
            computed.add(next.get().period().toString());
            assertThat(next.get().standards()).containsExactlyInAnyOrderElementsOf(BOTH);
            done(next.get());
        }
        assertThat(computed).containsExactly("2026-Q1", "2026-03", "2026-02", "2026");
    }

    @Test
    @DisplayName("asking again before the computation begins is one computation; while it runs, another one")
    void askedAgain() {
        ask(BOTH, "2026-03");
        ask(BOTH, "2026-03");
        DuePeriod running = next().orElseThrow();
        ask(List.of("calls"), "2026-03");
        done(running);

        DuePeriod again = next().orElseThrow();
        assertThat(again.standards()).containsExactly("calls");
        assertThat(count("calls")).isOne();
        assertThat(count("tickets")).isZero();
        assertThat(count(null)).isOne();
        done(again);
        assertThat(next()).isEmpty();
    }

    @Test
    @DisplayName("what was done by another console meanwhile and is due again stays due")
    void twoConsoles() {
        ask(BOTH, "2026-03");
        DuePeriod here = next().orElseThrow();
        DuePeriod there = next().orElseThrow();
        done(there);
        ask(BOTH, "2026-03");
        done(here);

        assertThat(next().orElseThrow().standards()).containsExactlyInAnyOrderElementsOf(BOTH);
    }

    private void ask(List<String> standards, String... periods) {
        List<Period> parsed = Stream.of(periods).map(Period::parse).toList();
        database.run(entities -> over(entities).ask(standards, parsed));
    }

    private Optional<DuePeriod> next() {
        return database.ask(entities -> over(entities).findNext());
    }

    private void done(DuePeriod computed) {
        database.run(entities -> over(entities).done(computed));
    }

    private long count(@Nullable String standard) {
        return database.ask(entities -> over(entities).count(standard));
    }

    private static DueResults over(EntityManager entities) {
        DueResults due = new DueResults();
        due.entities = entities;
        return due;
    }
}

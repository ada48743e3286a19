package dev.touchstone.admin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
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
@DisplayName("Figures of half years are kept exactly, with what they rest on")
@SuppressWarnings("NullAway.Init")
class BenchmarkStorageIT {

    private static final String STANDARD = "agent-monthly";
    private static final Period FIRST = Period.parse("2026-H1");
    private static final Period SECOND = Period.parse("2026-H2");
    private static final Instant NOW = Instant.parse("2026-07-03T01:00:00Z");

    @Parameter
    TestDatabase vendor;

    private TestDatabase.Open database;

    @BeforeEach
    void open() {
        database = vendor.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("the company's values as fractions; measuring again takes their place")
    void own() {
        measure(FIRST, Fraction.of(1, 3));
        measure(SECOND, Fraction.of("88.5"));
        measure(FIRST, Fraction.of(-2, 7));

        assertThat(own(FIRST)).isEqualTo(figure(Fraction.of(-2, 7)));
        assertThat(own(SECOND)).isEqualTo(figure(Fraction.of("88.5")));
        assertThat(own(FIRST.previous())).isNull();
    }

    @Test
    @DisplayName("nothing counted stays nothing, not zero")
    void nothing() {
        measure(FIRST, null);
        assertThat(own(FIRST)).isEqualTo(figure(null));
    }

    @Test
    @DisplayName("an industry's figure with its source; a newer one takes its place, and it can be taken away")
    void typedIn() {
        assertThat(industry()).isNull();
        type("92");
        type("91.25");
        assertThat(industry()).isNotNull().satisfies(typed -> {
            assertThat(typed.value()).isEqualByComparingTo("91.25");
            assertThat(typed.unit()).isEqualTo(Unit.PERCENT);
            assertThat(typed.source()).isEqualTo("Annual report, p. 12");
            assertThat(typed.dated()).isEqualTo("2026-05-31");
            assertThat(typed.enteredBy()).isEqualTo("Max");
        });
        assertThat(halves()).containsExactly(FIRST);

        boolean gone = database.ask(entities -> new BenchmarkStore(entities).remove(STANDARD, FIRST, "fcr"));
        boolean again = database.ask(entities -> new BenchmarkStore(entities).remove(STANDARD, FIRST, "fcr"));
        assertThat(gone).isTrue();
        assertThat(again).isFalse();
        assertThat(industry()).isNull();
    }

    @Test
    @DisplayName("half years are listed oldest first, each once")
    void inOrder() {
        measure(SECOND, Fraction.ONE);
        measure(FIRST, Fraction.ONE);
        type("92");
        assertThat(halves()).containsExactly(FIRST, SECOND);
    }

    private Iterable<Period> halves() {
        return database.ask(entities -> new BenchmarkStore(entities).listHalves(STANDARD));
    }

    private void measure(Period half, @Nullable Fraction value) {
        database.run(
                entities -> new BenchmarkStore(entities).replace(STANDARD, half, Map.of("fcr", figure(value)), "Max"));
    }

    private static OwnFigure figure(@Nullable Fraction value) {
        return new OwnFigure("1", value, 40, 7, NOW);
    }

    private @Nullable OwnFigure own(Period half) {
        return database.ask(entities -> new BenchmarkStore(entities).listOwn(STANDARD))
                .getOrDefault(half, Map.of())
                .get("fcr");
    }

    private void type(String value) {
        IndustryFigure typed = new IndustryFigure(
                new BigDecimal(value), Unit.PERCENT, "Annual report, p. 12", LocalDate.parse("2026-05-31"), NOW, "Max");
        database.run(entities -> new BenchmarkStore(entities).replace(STANDARD, FIRST, "fcr", typed));
    }

    private @Nullable IndustryFigure industry() {
        return database.ask(entities -> new BenchmarkStore(entities).listIndustry(STANDARD))
                .getOrDefault(FIRST, Map.of())
                .get("fcr");
    }
}

package dev.touchstone.admin.standards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which version decides")
class VersionPlanTest {

    private static final Period NOVEMBER = Period.parse("2026-11");

    @ParameterizedTest(name = "on {0}: version {1}")
    @CsvSource({
        "2025-12-31, ",
        "2026-01-01, 1",
        "2026-06-30, 1",
        "2026-07-01, 2",
        "2026-11-30, 2",
        "2026-12-01, ",
        "2027-01-01, ",
    })
    @DisplayName("each version stays until the next begins, and nothing comes back after the last was withdrawn")
    void versions(LocalDate day, @Nullable Long expected) {
        VersionPlan plan = new VersionPlan(List.of(
                version(2, "2026-07-01", "2026-12-01"), version(1, "2026-01-01", null), never(3, "2026-09-01")));

        assertThat(plan.findInForce(day).map(VersionSpan::id).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-12-31, 1 2 4 5",
        "2026-01-01, 1 2 4 5",
        "2026-02-05, 1 2 4 5",
        "2026-02-08, 1 4 5",
        "2026-07-01, 4 5",
        "2026-12-31, 5",
        "2027-01-01, 5",
    })
    @DisplayName("what counts on a day or later is whatever has not ended yet")
    void fromADay(LocalDate day, String expected) {
        VersionPlan plan = new VersionPlan(List.of(
                version(1, "2026-01-01", null),
                overlay(2, "2026-02-01", "2026-02-08", null),
                never(3, "2026-09-01"),
                version(4, "2026-07-01", "2026-12-01"),
                version(5, "2027-01-01", null)));

        assertThat(plan.listFrom(day).stream()
                        .map(span -> String.valueOf(span.id()))
                        .toList())
                .containsExactly(expected.split(" "));
    }

    @Test
    @DisplayName("a version ends where the next begins or where it is withdrawn, an overlay on its own day")
    void ends() {
        VersionPlan plan = new VersionPlan(List.of(
                version(1, "2026-01-01", null),
                overlay(2, "2026-02-01", "2026-02-08", null),
                version(3, "2026-07-01", "2026-12-01"),
                version(4, "2027-01-01", null)));

        assertThat(plan.findEnd(1)).contains(LocalDate.parse("2026-07-01"));
        assertThat(plan.findEnd(2)).contains(LocalDate.parse("2026-02-08"));
        assertThat(plan.findEnd(3)).contains(LocalDate.parse("2026-12-01"));
        assertThat(plan.findEnd(4)).isEmpty();
    }

    @Test
    @DisplayName("an overlay cuts a month into three parts")
    void threeParts() {
        VersionPlan plan =
                new VersionPlan(List.of(version(1, "2026-01-01", null), overlay(2, "2026-11-09", "2026-11-16", null)));

        assertThat(plan.listParts(NOVEMBER))
                .containsExactly(
                        part(1, "2026-11-01", "2026-11-09"),
                        part(2, "2026-11-09", "2026-11-16"),
                        part(1, "2026-11-16", "2026-12-01"));
    }

    @Test
    @DisplayName("an overlay over a month's edge counts in both months, and a whole month of it is one part")
    void overTheEdge() {
        VersionPlan plan =
                new VersionPlan(List.of(version(1, "2026-01-01", null), overlay(2, "2026-10-25", "2026-12-02", null)));

        assertThat(plan.listParts(Period.parse("2026-10")))
                .containsExactly(part(1, "2026-10-01", "2026-10-25"), part(2, "2026-10-25", "2026-11-01"));
        assertThat(plan.listParts(NOVEMBER)).containsExactly(part(2, "2026-11-01", "2026-12-01"));
        assertThat(plan.listParts(Period.parse("2026-12")))
                .containsExactly(part(2, "2026-12-01", "2026-12-02"), part(1, "2026-12-02", "2027-01-01"));
    }

    @Test
    @DisplayName("a withdrawn overlay ends early, and one withdrawn on its first day never was")
    void withdrawnOverlays() {
        VersionPlan plan = new VersionPlan(List.of(
                version(1, "2026-01-01", null),
                overlay(2, "2026-11-09", "2026-11-16", "2026-11-12"),
                overlay(3, "2026-11-20", "2026-11-25", "2026-11-20")));

        assertThat(plan.listParts(NOVEMBER))
                .containsExactly(
                        part(1, "2026-11-01", "2026-11-09"),
                        part(2, "2026-11-09", "2026-11-12"),
                        part(1, "2026-11-12", "2026-12-01"));
    }

    @Test
    @DisplayName("without a version in force at its start a period has no results, overlay or not")
    void nothingInForce() {
        VersionPlan plan =
                new VersionPlan(List.of(version(1, "2026-12-01", null), overlay(2, "2026-11-09", "2026-11-16", null)));

        assertThat(plan.listParts(NOVEMBER)).isEmpty();
    }

    @Test
    @DisplayName("without an overlay the period stays whole and keeps its kind")
    void whole() {
        VersionPlan plan = new VersionPlan(List.of(version(1, "2026-01-01", null)));

        assertThat(plan.listParts(NOVEMBER)).containsExactly(new VersionPlan.Part(1, NOVEMBER));
    }

    private static VersionPlan.Part part(long version, String from, String until) {
        return new VersionPlan.Part(version, Period.span(LocalDate.parse(from), LocalDate.parse(until)));
    }

    private static VersionSpan version(long id, String from, @Nullable String withdrawn) {
        return new VersionSpan(id, "v" + id, false, LocalDate.parse(from), null, day(withdrawn));
    }

    private static VersionSpan never(long id, String from) {
        return version(id, from, from);
    }

    private static VersionSpan overlay(long id, String from, String until, @Nullable String withdrawn) {
        return new VersionSpan(id, "o" + id, true, LocalDate.parse(from), LocalDate.parse(until), day(withdrawn));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

package dev.touchstone.admin.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.standard.StandardVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The yearly review of a standard is due")
class ReviewConcernsTest {

    @Test
    @DisplayName("when its newest version began more than eleven months ago")
    void elevenMonths() {
        VersionRow version = row("a", "2026-01-01", null, null, VersionState.PUBLISHED);

        assertThat(due("2026-12-01", version)).isEmpty();
        assertThat(due("2026-12-02", version)).containsExactly(version);
    }

    @Test
    @DisplayName("not when a newer version is published, even for a later day; a draft or an overlay is no review")
    void newer() {
        VersionRow old = row("a", "2025-01-01", null, null, VersionState.PUBLISHED);

        assertThat(due("2026-12-02", old, row("a", "2027-01-01", null, null, VersionState.PUBLISHED)))
                .isEmpty();
        assertThat(due("2026-12-02", old, row("a", "2027-01-01", null, null, VersionState.DRAFT)))
                .containsExactly(old);
        assertThat(due("2026-12-02", old, row("a", "2026-11-01", "2026-11-08", null, VersionState.PUBLISHED)))
                .containsExactly(old);
    }

    @Test
    @DisplayName("for each standard by itself, and never for one that was withdrawn")
    void each() {
        VersionRow first = row("a", "2025-01-01", null, null, VersionState.PUBLISHED);
        VersionRow second = row("b", "2025-06-01", null, null, VersionState.PUBLISHED);
        VersionRow gone = row("c", "2025-01-01", null, "2026-01-01", VersionState.PUBLISHED);

        assertThat(due("2026-12-02", second, gone, first)).containsExactly(first, second);
    }

    private static List<VersionRow> due(String today, VersionRow... versions) {
        return ReviewConcerns.listDue(List.of(versions), LocalDate.parse(today));
    }

    private static VersionRow row(
            String standard, String from, @Nullable String until, @Nullable String withdrawn, VersionState state) {
        var which = new StandardVersion(standard, from, LocalDate.parse(from), day(until));
        return new VersionRow(
                1,
                ReadyStandards.get("agent-monthly").standard().withVersion(which),
                state,
                "",
                Instant.EPOCH,
                "test",
                null,
                null,
                day(withdrawn),
                null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

package dev.touchstone.admin.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The timeline of a standard")
class StandardTimelineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    @DisplayName("shows versions one after the other, each until the next begins")
    void versions() {
        StandardTimeline line = timeline(
                row(2, "2026-07-01", null, null, VersionState.PUBLISHED),
                row(1, "2020-01-01", null, null, VersionState.PUBLISHED),
                row(3, "2026-12-01", null, null, VersionState.DRAFT));

        assertThat(line.getVersions()).extracting(VersionBar::id).containsExactly(1L, 2L);
        assertThat(line.getVersions()).extracting(VersionBar::now).containsExactly(false, true);
        VersionBar first = line.getVersions().get(0);
        VersionBar second = line.getVersions().get(1);
        assertThat(first.at()).isZero();
        assertThat(first.until()).isEqualTo("2026-07-01");
        assertThat(second.at()).isEqualTo(first.width());
        assertThat(second.at() + second.width()).isEqualTo(100);
        assertThat(line.getNow()).isBetween(second.at(), 100.0);
        assertThat(line.getNewest().id()).isEqualTo(3);
    }

    @Test
    @DisplayName("shows overlays with their last day, planned ones too, and none that were withdrawn before they began")
    void overlays() {
        StandardTimeline line = timeline(
                row(1, "2026-01-01", null, null, VersionState.PUBLISHED),
                row(2, "2026-11-09", "2026-11-16", null, VersionState.PUBLISHED),
                row(3, "2026-12-12", "2026-12-13", null, VersionState.DRAFT),
                row(4, "2026-11-20", "2026-11-25", "2026-11-20", VersionState.RETIRED),
                row(5, "2026-11-20", "2026-12-01", "2026-11-22", VersionState.RETIRED));

        assertThat(line.getOverlays())
                .extracting(VersionBar::id, VersionBar::lastDay, VersionBar::draft, VersionBar::now)
                .containsExactly(
                        tuple(2L, LocalDate.parse("2026-11-15"), false, false),
                        tuple(5L, LocalDate.parse("2026-11-21"), false, false),
                        tuple(3L, LocalDate.parse("2026-12-12"), true, false));
    }

    private static StandardTimeline timeline(VersionRow... rows) {
        return new StandardTimeline(List.of(rows), TODAY);
    }

    private static VersionRow row(
            long id, String from, @Nullable String until, @Nullable String withdrawn, VersionState state) {
        Standard standard = ReadyStandards.get("agent-monthly")
                .standard()
                .withVersion(new StandardVersion("agent-monthly", "v" + id, LocalDate.parse(from), day(until)));
        return new VersionRow(id, standard, state, "", Instant.EPOCH, "周敏", null, null, day(withdrawn), null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

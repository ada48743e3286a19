package dev.touchstone.admin.standards.checks;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.PublishingTrial;
import dev.touchstone.admin.standards.draft.Typed;
import dev.touchstone.scoring.standard.Standard;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a day is chosen on which a draft may begin.
 *
 * @param trial asks the other versions
 * @param today in the organisation's zone
 * @param texts the reader's language
 */
record DayCheck(PublishingTrial trial, LocalDate today, Texts texts) {

    static final String PATH = "#publishing";

    /**
     * The check.
     *
     * @param typed the first day as typed
     * @param last the last day of an overlay as typed; not looked at for a version
     */
    Check of(Standard draft, boolean overlay, @Nullable String typed, @Nullable String last) {
        try {
            LocalDate from = Typed.day(typed, "standards.from");
            LocalDate until = overlay ? Typed.day(last, "standards.lastDay").plusDays(1) : null;
            return trial.findObstacle(draft, from, until)
                    .map(obstacle -> new Check(CheckState.MISSING, obstacle.sentence(texts), PATH))
                    .orElseGet(() -> from.isAfter(today)
                            ? new Check(CheckState.PASSED, texts.of("standards.check.day", from.toString()), PATH)
                            : new Check(
                                    CheckState.DOUBTFUL, texts.of("standards.check.dayPast", from.toString()), PATH));
        } catch (Refusal unreadable) {
            return new Check(CheckState.MISSING, unreadable.sentence(texts), PATH);
        }
    }
}

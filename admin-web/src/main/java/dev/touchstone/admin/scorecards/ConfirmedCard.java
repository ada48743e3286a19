package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed result in short.
 *
 * @param id the scorecard's key
 * @param subject who is assessed
 * @param name the same as shown
 * @param period as written in addresses
 * @param revision the newest one
 * @param moved whether the live result differs from it
 * @param total the confirmed total; null if no line counts
 * @param outcome graded or not
 * @param grade the grade's key; null without one
 * @param coefficient bonus coefficient
 */
public record ConfirmedCard(
        long id,
        Subject subject,
        String name,
        String period,
        int revision,
        boolean moved,
        @Nullable BigDecimal total,
        ResultKind outcome,
        @Nullable String grade,
        BigDecimal coefficient) {

    ConfirmedCard(
            long id,
            Subject.Kind kind,
            long subject,
            String name,
            String period,
            int revision,
            boolean moved,
            @Nullable BigDecimal total,
            ResultKind outcome,
            @Nullable String grade,
            BigDecimal coefficient) {
        this(
                id,
                new Subject(kind, String.valueOf(subject)),
                name,
                period,
                revision,
                moved,
                total,
                outcome,
                grade,
                coefficient);
    }
}

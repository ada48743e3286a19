package dev.touchstone.admin.pilots;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pilot with what it comes to.
 *
 * @param pilot which
 * @param ready whether facts have been read; ask again in a second while it is false
 * @param report what it comes to; null while it is not ready
 * @param feedback what people think of it
 */
public record PilotAnswer(
        PilotRow pilot, boolean ready, @Nullable PilotSheet report, FeedbackSheet feedback) {

    static PilotAnswer of(PilotRow pilot, Optional<PilotSheet> report, FeedbackSheet feedback) {
        return new PilotAnswer(pilot, report.isPresent(), report.orElse(null), feedback);
    }
}

package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Department;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer complains about how a matter was dealt with.
 *
 * @param received when
 * @param due until when it has to be handled: a day in finance, three days elsewhere
 * @param handled when it was handled; null if never
 */
public record Grievance(
        Instant received, Instant due, @Nullable Instant handled) {

    private static final int HOUR = 3600;
    private static final int UNSOLVED_FACTOR = 3;
    private static final int NEVER_HANDLED = 20;
    private static final int IN_TIME = 900;

    /**
     * Whether somebody complains about a matter.
     *
     * @param matter the matter
     * @return empty for most; far more often where the first contact did not settle it
     */
    public static Optional<Grievance> findIn(ServiceCase matter) {
        Dice dice = matter.dice("complaint");
        int factor = matter.solvedAtOnce() ? 1 : UNSOLVED_FACTOR;
        if (!matter.regular() || !dice.chance(matter.skill().complaintPermille() * factor)) {
            return Optional.empty();
        }
        Instant received = matter.firstContactEnds().plusSeconds(dice.between(HOUR, 60 * HOUR));
        int hours = matter.team().department() == Department.FINANCE ? 24 : 72;
        Instant due = received.plusSeconds((long) hours * HOUR);
        if (dice.chance(NEVER_HANDLED)) {
            return Optional.of(new Grievance(received, due, null));
        }
        int took =
                dice.chance(IN_TIME) ? dice.between(HOUR, hours * HOUR) : hours * HOUR + dice.between(HOUR, 48 * HOUR);
        return Optional.of(new Grievance(received, due, received.plusSeconds(took)));
    }
}

package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import java.time.Duration;
import java.util.SortedSet;

/** A measure that asks whether a customer had to make contact again. The earlier contact is dated, and its people are credited. */
public sealed interface RepeatMeasure extends GroupMeasure permits RepeatContact, ResolutionWithoutRepeat {

    /**
     * When a contact counts as repeated.
     *
     * @return the rule
     */
    Recurrence recurrence();

    /**
     * What an earlier contact gives.
     *
     * @param repeated whether the customer made contact again in the window
     * @return the observation
     */
    Observation observe(boolean repeated);

    @Override
    default Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    default boolean proportion() {
        return true;
    }

    @Override
    default SortedSet<FactKind> kinds() {
        return recurrence().contacts();
    }

    @Override
    default Anchor defaultAnchor(FactKind kind) {
        if (kind != FactKind.TICKET) {
            return Anchor.STARTED;
        }
        return recurrence().start() == WindowStart.OPENED ? Anchor.OPENED : Anchor.LAST_CLOSED;
    }

    @Override
    default Role defaultRole(FactKind kind) {
        return kind == FactKind.TICKET ? Role.RESOLVER : kind.defaultRole();
    }

    /** The window begins at the anchor, so that nothing before the period can matter. */
    @Override
    default boolean anchorIsFixed() {
        return true;
    }

    @Override
    default Duration lookAhead() {
        return recurrence().lookAhead();
    }
}

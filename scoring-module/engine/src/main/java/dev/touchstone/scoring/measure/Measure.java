package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import java.time.Duration;
import java.util.SortedSet;

/** What is measured. The catalogue is closed: {@link MeasureCatalogue} lists it with an example of each. */
public sealed interface Measure permits FactMeasure, GroupMeasure {

    /**
     * The name in the catalogue.
     *
     * @return lower-case words with hyphens, such as {@code first-response-time}
     */
    String code();

    /**
     * The unit of the measured value.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * Which way is better.
     *
     * @return the direction that readers expect of it
     */
    Direction better();

    /**
     * The kinds of facts it looks at.
     *
     * @return at least one
     */
    SortedSet<FactKind> kinds();

    /**
     * Whether it is a share of yes among yes and no, so that a Wilson interval says how sure it is.
     *
     * @return true if it is
     */
    boolean proportion();

    /**
     * The instant that puts a fact into a period unless a standard says otherwise.
     *
     * @param kind one of {@link #kinds()}
     * @return the kind's own default, unless this measure has another
     */
    default Anchor defaultAnchor(FactKind kind) {
        return kind.defaultAnchor();
    }

    /**
     * The role credited unless a standard says otherwise.
     *
     * @param kind one of {@link #kinds()}
     * @return the kind's own default, unless this measure has another
     */
    default Role defaultRole(FactKind kind) {
        return kind.defaultRole();
    }

    /**
     * The default anchor of the first kind it looks at, for lists and forms.
     *
     * @return the anchor
     */
    default Anchor defaultAnchor() {
        return defaultAnchor(kinds().first());
    }

    /**
     * The role credited by default for the first kind it looks at, for lists and forms.
     *
     * @return the role
     */
    default Role defaultRole() {
        return defaultRole(kinds().first());
    }

    /**
     * How observations become one figure.
     *
     * @return sum by sum unless the measure says otherwise
     */
    default Conclusion conclusion() {
        return Conclusion.RATIO;
    }

    /**
     * Whether a standard cannot choose another anchor.
     *
     * @return true if the default anchor is part of the definition
     */
    default boolean anchorIsFixed() {
        return false;
    }

    /**
     * How long after a period's end facts may still matter to it, besides those the anchor puts into the period.
     *
     * @return zero unless it looks for what happens later; see {@link Measuring#latest()}
     */
    default Duration lookAhead() {
        return Duration.ZERO;
    }

    /**
     * How long before a period's start facts may matter to it, besides those the anchor puts into the period.
     *
     * @return zero unless it looks for what happened earlier; see {@link Measuring#earliest()}
     */
    default Duration lookBehind() {
        return Duration.ZERO;
    }

    /**
     * Whether the days of a period give together what the period gives, so that a host may keep what was counted on a day and look at
     * its facts no more.
     *
     * @return false where a fact counts differently by where the period ends, or where facts days apart are one record
     */
    default boolean countsByDay() {
        return true;
    }
}

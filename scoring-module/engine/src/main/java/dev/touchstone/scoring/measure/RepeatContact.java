package dev.touchstone.scoring.measure;

/**
 * Repeat contact rate (重复来电率): the share of contacts after which the same customer made contact again. Definition: standard D
 * (within 48 h); lower is better, whatever a standard calls it.
 *
 * <p>Dated by where the window begins; credited to the earlier contact's agent. Left out: no customer known, abandoned, answered by a
 * machine only, merged, spam, not closed or not resolved where the window asks for it, contacts without an end.
 *
 * @param recurrence when a contact counts as repeated
 */
public record RepeatContact(Recurrence recurrence) implements RepeatMeasure {

    @Override
    public String code() {
        return "repeat-contact";
    }

    @Override
    public Direction better() {
        return Direction.LOWER_IS_BETTER;
    }

    @Override
    public Observation observe(boolean repeated) {
        return Observation.of(repeated);
    }
}

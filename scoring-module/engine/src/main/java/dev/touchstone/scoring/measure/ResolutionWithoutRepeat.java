package dev.touchstone.scoring.measure;

/**
 * First contact resolution by absence of repeats (首次联系解决率·无重复来电): the share of contacts after which the same customer did not
 * make contact again. One of the usual definitions; the complement of {@link RepeatContact} under the same rule.
 *
 * <p>Dated, credited and left out as there.
 *
 * @param recurrence when a contact counts as repeated
 */
public record ResolutionWithoutRepeat(Recurrence recurrence) implements RepeatMeasure {

    @Override
    public String code() {
        return "resolution-without-repeat";
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public Observation observe(boolean repeated) {
        return Observation.of(!repeated);
    }
}

package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Inspection;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Faults found by inspection (质检差错): their number in the sample, or per so many records inspected. Definition: standard A ("10 sampled,
 * −5 each" is absolute; per 10 inspected is the other reading).
 *
 * @param form the inspection form; null for any
 * @param types which types of faults count; empty for all
 * @param severities how bad they are; empty for all
 * @param perInspected the number is shown per so many inspected records, at least 1; null for the number found in all
 */
public record InspectionFaults(
        @Nullable String form,
        SortedSet<String> types,
        SortedSet<Fault.Severity> severities,
        @Nullable Integer perInspected)
        implements InspectionMeasure {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if faults are shown per less than one record
     */
    public InspectionFaults {
        types = InOrder.copyOf(types);
        severities = InOrder.copyOf(severities);
        if (perInspected != null && perInspected < 1) {
            throw new IllegalArgumentException("Faults are shown per at least 1 inspected record, not " + perInspected);
        }
    }

    @Override
    public String code() {
        return "inspection-faults";
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public Direction better() {
        return Direction.LOWER_IS_BETTER;
    }

    @Override
    public boolean proportion() {
        return false;
    }

    @Override
    public Conclusion conclusion() {
        return perInspected == null ? Conclusion.TOTAL : Conclusion.RATIO;
    }

    @Override
    public Observation observe(Inspection inspection) {
        long faults = inspection.faults().stream().filter(this::counts).count();
        long per = perInspected == null ? 1 : perInspected;
        return new Observation.Counted(faults * per, 1, 1, 1, faults * 1000);
    }

    private boolean counts(Fault fault) {
        return (types.isEmpty() || types.contains(fault.type()))
                && (severities.isEmpty() || severities.contains(fault.severity()));
    }
}

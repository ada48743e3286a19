package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * Inspection pass rate (质检合格率): the share of inspected records that passed. Definition: standard D. Without a verdict of the inspector, a
 * record without faults passes.
 *
 * @param form the inspection form; null for any
 */
public record InspectionPassRate(@Nullable String form) implements InspectionMeasure, YesOrNo {

    @Override
    public String code() {
        return "inspection-pass-rate";
    }

    @Override
    public Observation observe(Inspection inspection) {
        return Observation.of(
                inspection.passed() != null
                        ? inspection.passed()
                        : inspection.faults().isEmpty());
    }
}

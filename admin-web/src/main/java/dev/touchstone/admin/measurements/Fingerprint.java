package dev.touchstone.admin.measurements;

import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.List;

/** Everything that a measurement depends on besides facts and people: weights, targets, rules and cut-offs change nothing of it. */
record Fingerprint(
        Period period, List<Exemption> exemptions, Pooling pooling, Measure measure, FactSelection selection) {

    static Fingerprint of(Indicator indicator, Standard standard, Period measured) {
        return new Fingerprint(
                measured,
                standard.exemptions(),
                standard.conventions().pooling(),
                indicator.measure(),
                indicator.selection());
    }
}

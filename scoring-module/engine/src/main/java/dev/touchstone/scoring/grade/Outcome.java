package dev.touchstone.scoring.grade;

import dev.touchstone.scoring.points.Percentage;
import java.math.BigDecimal;
import java.util.List;

/** What a scorecard comes to. */
public sealed interface Outcome {

    /**
     * The bonus coefficient.
     *
     * @return the band's; 0 without a grade
     */
    BigDecimal coefficient();

    /**
     * A grade.
     *
     * @param band which
     */
    record Graded(GradeBand band) implements Outcome {
        @Override
        public BigDecimal coefficient() {
            return band.coefficient();
        }
    }

    /**
     * Too little of the weight could be rated, so no grade is given. There is no coefficient either: what is paid then is the
     * company's decision, not a score.
     *
     * @param rated how much of the weight was rated
     * @param required how much must be
     */
    record NotGraded(Percentage rated, Percentage required) implements Outcome {
        @Override
        public BigDecimal coefficient() {
            return BigDecimal.ZERO;
        }
    }

    /**
     * Vetoed: outside the scale. The total stays readable.
     *
     * @param vetoes at least one
     */
    record NotQualified(List<Veto> vetoes) implements Outcome {
        /** Copies the list. */
        public NotQualified {
            vetoes = List.copyOf(vetoes);
        }

        @Override
        public BigDecimal coefficient() {
            return BigDecimal.ZERO;
        }
    }
}

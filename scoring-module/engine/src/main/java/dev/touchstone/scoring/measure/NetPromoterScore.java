package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import java.math.BigDecimal;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Net promoter score (净推荐值, NPS): (promoters − detractors) / all × 100 on 0–10, where 9 and 10 promote and 0 to 6 detract. Source: F.
 * Reichheld, "The One Number You Need to Grow", Harvard Business Review (2003).
 *
 * @param form the survey; null for any
 * @param questions the questions within it; empty for any
 */
public record NetPromoterScore(@Nullable String form, SortedSet<String> questions) implements AnswerMeasure {

    /** Zero to ten. */
    public static final Scale SCALE = Scale.range(0, 10);

    /** The smallest answer of a promoter. */
    static final int PROMOTER = 9;

    /** The greatest answer of a detractor. */
    static final int DETRACTOR = 6;

    private static final BigDecimal PROMOTES_FROM = BigDecimal.valueOf(PROMOTER);
    private static final BigDecimal DETRACTS_TO = BigDecimal.valueOf(DETRACTOR);

    /** Copies. */
    public NetPromoterScore {
        questions = InOrder.copyOf(questions);
    }

    @Override
    public String code() {
        return "net-promoter-score";
    }

    @Override
    public Unit unit() {
        return Unit.SCORE;
    }

    @Override
    public boolean proportion() {
        return false;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        return new AnswerSource(form, questions, SCALE).observe(fact, NetPromoterScore::observe);
    }

    private static Observation observe(BigDecimal answer) {
        int part = answer.compareTo(PROMOTES_FROM) >= 0 ? 100 : answer.compareTo(DETRACTS_TO) <= 0 ? -100 : 0;
        return new Observation.Counted(part, 1, 1, 1, Thousandths.of(answer));
    }
}

package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.ServiceFact;

/**
 * Mean rating (平均评分): the sum of ratings by their number. Definition: standard C, (1a + 2b + 3c + 4d + 5e) / (a + b + c + d + e).
 *
 * @param source which answers
 */
public record MeanRating(AnswerSource source) implements AnswerMeasure {

    @Override
    public String code() {
        return "mean-rating";
    }

    @Override
    public Unit unit() {
        return Unit.POINTS;
    }

    @Override
    public boolean proportion() {
        return false;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        return source.observe(fact, Observation::of);
    }
}

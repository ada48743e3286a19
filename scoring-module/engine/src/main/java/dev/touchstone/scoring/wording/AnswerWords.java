package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.scoring.measure.AnswerMeasure;
import dev.touchstone.scoring.measure.AnswerSource;
import dev.touchstone.scoring.measure.CallbackScore;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.NetPromoterScore;
import dev.touchstone.scoring.measure.SatisfiedShare;
import dev.touchstone.scoring.measure.SurveyedResolution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures of what customers answered. */
final class AnswerWords {

    private static final int LONG_SCALE = 6;

    private final Words words;

    AnswerWords(Words words) {
        this.words = words;
    }

    List<String> clauses(AnswerMeasure measure) {
        if (measure instanceof SatisfiedShare satisfied) {
            String from = NumberText.plain(NumberText.trimmed(satisfied.atLeast()));
            return with(words.say(AnswerPhrase.SATISFIED, from), satisfied.source());
        }
        if (measure instanceof MeanRating mean) {
            return with(words.say(AnswerPhrase.MEAN_RATING), mean.source());
        }
        if (measure instanceof SurveyedResolution surveyed) {
            return with(words.say(AnswerPhrase.SURVEYED, numbers(surveyed.yes())), surveyed.source());
        }
        NetPromoterScore promoters = (NetPromoterScore) measure;
        List<String> clauses = new ArrayList<>(List.of(words.say(AnswerPhrase.PROMOTERS)));
        clauses.addAll(from(promoters.form(), promoters.questions()));
        return clauses;
    }

    List<String> clauses(CallbackScore callback) {
        List<String> questions = new ArrayList<>();
        callback.weights()
                .forEach((question, weight) ->
                        questions.add(words.say(AnswerPhrase.CALLBACK_QUESTION, question, NumberText.trimmed(weight))));
        List<String> clauses =
                new ArrayList<>(List.of(words.say(AnswerPhrase.CALLBACK, words.list(questions), callback.form())));
        List<String> worth = new ArrayList<>();
        callback.points()
                .forEach((answer, points) -> worth.add(
                        0, words.say(RulePhrase.ANSWER, NumberText.trimmed(answer), NumberText.trimmed(points))));
        clauses.add(words.list(worth));
        if (callback.shownOnHundred()) {
            clauses.add(words.say(AnswerPhrase.ON_HUNDRED));
        }
        return clauses;
    }

    private List<String> with(String what, AnswerSource source) {
        List<String> clauses = new ArrayList<>(List.of(what, words.say(AnswerPhrase.SCALE, scale(source.scale()))));
        clauses.addAll(from(source.form(), source.questions()));
        return clauses;
    }

    private List<String> from(@Nullable String form, Collection<String> questions) {
        List<String> clauses = new ArrayList<>();
        if (form != null) {
            clauses.add(words.say(AnswerPhrase.FORM, form));
        }
        if (!questions.isEmpty()) {
            clauses.add(words.say(AnswerPhrase.QUESTIONS, words.list(List.copyOf(questions))));
        }
        return clauses;
    }

    private String scale(Scale scale) {
        int size = scale.values().size();
        boolean everyWhole = scale.highest().subtract(scale.lowest()).compareTo(BigDecimal.valueOf(size - 1L)) == 0;
        return everyWhole && size > 2 || size > LONG_SCALE
                ? NumberText.plain(scale.lowest()) + "–" + NumberText.plain(scale.highest())
                : numbers(scale.values());
    }

    private String numbers(Collection<BigDecimal> values) {
        return words.list(
                values.stream().map(NumberText::trimmed).map(NumberText::plain).toList());
    }
}

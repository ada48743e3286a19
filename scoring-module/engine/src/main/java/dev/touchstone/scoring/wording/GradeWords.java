package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of a card in words, with what is missing to the next grade or why there is none. */
final class GradeWords {

    private final Words words;

    GradeWords(Words words) {
        this.words = words;
    }

    SheetGrade grade(Scorecard card) {
        GradeScale scale = card.input().standard().grades();
        int levels = scale.bands().size();
        Outcome outcome = card.outcome();
        String coefficient = words.say(SheetPhrase.COEFFICIENT, coefficient(outcome.coefficient()));
        if (outcome instanceof Outcome.Graded graded) {
            int level = scale.rankOf(graded.band());
            return new SheetGrade(
                    SheetGrade.Kind.GRADED,
                    graded.band().name().in(words.language()),
                    level,
                    levels,
                    coefficient,
                    toNext(card, scale, level));
        }
        if (outcome instanceof Outcome.NotGraded missing) {
            return new SheetGrade(
                    SheetGrade.Kind.NOT_GRADED,
                    words.say(SheetPhrase.NOT_GRADED),
                    levels,
                    levels,
                    coefficient,
                    words.say(
                            SheetPhrase.NOT_GRADED_BECAUSE,
                            missing.rated().percent(),
                            missing.required().percent()));
        }
        List<String> types = ((Outcome.NotQualified) outcome)
                .vetoes().stream()
                        .map(Veto::type)
                        .distinct()
                        .map(words::findingType)
                        .toList();
        return new SheetGrade(
                SheetGrade.Kind.NOT_QUALIFIED,
                words.say(SheetPhrase.NOT_QUALIFIED),
                levels,
                levels,
                coefficient,
                words.say(SheetPhrase.NOT_QUALIFIED_BECAUSE, words.list(types)));
    }

    private @Nullable String toNext(Scorecard card, GradeScale scale, int level) {
        Points total = card.total();
        if (level == 0 || total == null) {
            return null;
        }
        GradeBand next = scale.bands().get(level - 1);
        Rounding rounding = card.input().standard().conventions().rounding();
        return words.say(
                SheetPhrase.TO_NEXT_GRADE,
                next.name().in(words.language()),
                ValueWords.points(Points.of(next.from()).minus(total), rounding));
    }

    /** At least one decimal, as pay tables print it. */
    private static BigDecimal coefficient(BigDecimal coefficient) {
        BigDecimal trimmed = NumberText.trimmed(coefficient);
        return trimmed.scale() == 0 ? trimmed.setScale(1) : trimmed;
    }
}

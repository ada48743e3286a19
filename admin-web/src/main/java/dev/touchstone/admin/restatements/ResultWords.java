package dev.touchstone.admin.restatements;

import dev.touchstone.admin.restatements.RestatedRow.Result;
import dev.touchstone.admin.scorecards.ConfirmedCard;
import dev.touchstone.admin.scorecards.ResultKind;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Turns results into what pages and the API show. */
final class ResultWords {

    private static final int PLACES = 2;

    private final Standard standard;
    private final Texts texts;
    private final Language language;

    /**
     * Words in a language.
     *
     * @param standard names the grades of what was confirmed
     */
    ResultWords(Standard standard, Texts texts, Language language) {
        this.standard = standard;
        this.texts = texts;
        this.language = language;
    }

    Result confirmed(ConfirmedCard card) {
        String key = card.grade();
        return result(card.total(), card.outcome(), key == null ? "" : nameOf(standard, key), card.coefficient());
    }

    Result computed(Scorecard card) {
        String grade = card.outcome() instanceof Outcome.Graded graded
                ? graded.band().name().in(language)
                : "";
        ResultKind kind = card.outcome() instanceof Outcome.Graded
                ? ResultKind.GRADED
                : card.outcome() instanceof Outcome.NotQualified ? ResultKind.NOT_QUALIFIED : ResultKind.NOT_GRADED;
        BigDecimal total = card.findTotal()
                .map(points -> points.value().round(PLACES, RoundingMode.HALF_UP))
                .orElse(null);
        return result(total, kind, grade, card.outcome().coefficient());
    }

    private Result result(@Nullable BigDecimal total, ResultKind kind, String grade, BigDecimal coefficient) {
        return new Result(
                total == null
                        ? ""
                        : total.setScale(PLACES, RoundingMode.HALF_UP).toPlainString(),
                switch (kind) {
                    case GRADED -> grade;
                    case NOT_GRADED -> texts.of("scorecards.notGraded");
                    case NOT_QUALIFIED -> texts.of("scorecards.notQualified");
                },
                kind == ResultKind.NOT_GRADED
                        ? ""
                        : coefficient.stripTrailingZeros().toPlainString());
    }

    private String nameOf(Standard from, String key) {
        return from.grades().bands().stream()
                .filter(band -> band.key().equals(key))
                .map(GradeBand::name)
                .map(name -> name.in(language))
                .findFirst()
                .orElse(key);
    }
}

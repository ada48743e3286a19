package dev.touchstone.admin.whatif;

import dev.touchstone.admin.scorecards.GradeMark;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.whatif.Impact;
import dev.touchstone.scoring.whatif.Reason;
import dev.touchstone.scoring.whatif.SamplingError;
import dev.touchstone.scoring.whatif.Standing;
import java.util.List;
import java.util.stream.Collectors;

/** Who changes and who is near a line, as rows with names and reasons. Only these few are explained by whole scorecards. */
final class PeopleWords {

    private static final int NAMES = 8;
    private static final int LOOKED = 60;

    private final Ground ground;
    private final Standard draft;
    private final Impact impact;
    private final Language language;
    private final Texts texts;
    private final PeriodWords periods;

    /** The line alone, to be counted, and with its points. */
    private record Why(String line, String sentence) {}

    PeopleWords(Ground ground, Standard draft, Impact impact, Language language, Texts texts, PeriodWords periods) {
        this.ground = ground;
        this.draft = draft;
        this.impact = impact;
        this.language = language;
        this.texts = texts;
        this.periods = periods;
    }

    WhatIfSheet.MoverRow mover(int card) {
        CardInput input = ground.cards().get(card);
        Standing before = impact.before().get(card);
        Standing after = impact.after().get(card);
        Why why = why(card);
        return new WhatIfSheet.MoverRow(
                ground.subjects().name(input.subject()),
                ground.subjects().unit(input),
                periods.of(input.period()),
                total(before),
                total(after),
                grade(before),
                level(before),
                grade(after),
                level(after),
                impact.direction(card),
                why.line(),
                why.sentence());
    }

    WhatIfSheet.NearRow near(Impact.NearLine line) {
        Points cutOff = Points.of(line.band().from());
        List<Integer> looked = line.cards().stream().limit(LOOKED).toList();
        int unsure = (int) looked.stream()
                .filter(card -> SamplingError.spans(ground.cardAfter(card, draft), cutOff))
                .count();
        return new WhatIfSheet.NearRow(
                line.band().from().toPlainString(),
                line.band().name().in(language),
                line.cards().size(),
                unsure,
                looked.size(),
                line.cards().stream()
                        .limit(NAMES)
                        .map(card ->
                                ground.subjects().name(ground.cards().get(card).subject()) + " "
                                        + total(impact.after().get(card)))
                        .collect(Collectors.joining(texts.of("whatif.comma"))));
    }

    /** How good a grade is: 4 for the best, 1 for the fourth and below. */
    int level(GradeBand band) {
        List<String> keys = draft.grades().bands().stream().map(GradeBand::key).toList();
        int at = keys.indexOf(band.key());
        return GradeMark.of(at < 0 ? keys.size() : at);
    }

    private int level(Standing standing) {
        return standing.vetoed() ? -1 : standing.findBand().map(this::level).orElse(0);
    }

    /** Which line moves somebody, or that only the cut-offs do. */
    private Why why(int card) {
        if (impact.before().get(card).total() == null) {
            String none = texts.of("whatif.reason.noneBefore");
            return new Why(none, none);
        }
        return Reason.of(ground.cardBefore(card), ground.cardAfter(card, draft))
                .map(this::why)
                .orElseGet(() -> new Why("", ""));
    }

    private Why why(Reason reason) {
        String line = reason.line().name().in(language);
        return reason.change().signum() != 0
                ? new Why(
                        line,
                        texts.of(
                                "whatif.reason.line",
                                line,
                                Printed.signed(reason.change().value())))
                : new Why(
                        texts.of("whatif.reason.cutOffOnly"),
                        texts.of(
                                "whatif.reason.cutOff",
                                line,
                                Printed.signed(reason.lost().value().negated())));
    }

    private String grade(Standing standing) {
        if (standing.vetoed()) {
            return texts.of("scorecards.notQualified");
        }
        return standing.findBand()
                .map(band -> band.name().in(language))
                .orElseGet(() -> texts.of("scorecards.notGraded"));
    }

    private static String total(Standing standing) {
        return standing.findTotal().map(Printed::points).orElse("");
    }
}

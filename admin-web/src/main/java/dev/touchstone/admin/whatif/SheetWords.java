package dev.touchstone.admin.whatif;

import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.whatif.Impact;
import dev.touchstone.scoring.whatif.Standing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns an impact into the sheet a reader understands. */
final class SheetWords {

    private final Ground ground;
    private final Impact impact;
    private final @Nullable BigDecimal base;
    private final Language language;
    private final PeopleWords people;
    private final PartWords parts;

    SheetWords(
            Ground ground,
            Standard draft,
            Impact impact,
            @Nullable BigDecimal base,
            Language language,
            Texts texts,
            PeriodWords periods) {
        this.ground = ground;
        this.impact = impact;
        this.base = base;
        this.language = language;
        this.people = new PeopleWords(ground, draft, impact, language, texts, periods);
        this.parts = new PartWords(impact, language, texts, periods);
    }

    WhatIfSheet sheet(GradeScale inForce, int most) {
        List<Integer> movers = impact.movers();
        int up =
                (int) movers.stream().filter(card -> impact.direction(card) > 0).count();
        int down =
                (int) movers.stream().filter(card -> impact.direction(card) < 0).count();
        List<Impact.BandShift> shifts = impact.bands();
        Impact.BandShift best = shifts.get(0);
        BigDecimal now = impact.coefficientsBefore();
        BigDecimal then = impact.coefficientsAfter();
        List<Impact.NearLine> near = impact.near(Points.of(1));
        int cards = ground.cards().size();
        return new WhatIfSheet(
                cards,
                up,
                down,
                movers.size() - up - down,
                Printed.share(best.after(), cards),
                Printed.share(best.before(), cards),
                money(then),
                money(now),
                Printed.signed(bonus(then).subtract(bonus(now))),
                (int) near.stream()
                        .flatMap(line -> line.cards().stream())
                        .distinct()
                        .count(),
                shifts.stream().map(shift -> band(shift, inForce)).toList(),
                ungraded(impact.before()),
                ungraded(impact.after()),
                TotalsChart.of(impact, inForce, language),
                impact.bins(),
                movers.stream()
                        .sorted(Comparator.comparing(impact::direction))
                        .limit(most)
                        .map(people::mover)
                        .toList(),
                movers.size(),
                near.stream().map(people::near).toList(),
                ground.parts().stream().map(parts::cut).toList());
    }

    private static int ungraded(List<Standing> standings) {
        return (int) standings.stream()
                .filter(standing -> standing.findBand().isEmpty())
                .count();
    }

    private WhatIfSheet.BandRow band(Impact.BandShift shift, GradeScale inForce) {
        GradeBand band = shift.band();
        Optional<GradeBand> former = inForce.bands().stream()
                .filter(each -> each.key().equals(band.key()))
                .findFirst();
        BigDecimal paidBefore = former.orElse(band).coefficient().multiply(BigDecimal.valueOf(shift.before()));
        BigDecimal paidAfter = band.coefficient().multiply(BigDecimal.valueOf(shift.after()));
        int cards = ground.cards().size();
        return new WhatIfSheet.BandRow(
                band.key(),
                band.name().in(language),
                people.level(band),
                former.map(each -> each.from().toPlainString()).orElse(""),
                band.from().toPlainString(),
                impact.grades().bands().contains(band) && band.from().signum() > 0,
                band.coefficient().toPlainString(),
                shift.before(),
                shift.after(),
                Printed.signed(BigDecimal.valueOf(shift.after() - shift.before())),
                Printed.share(shift.before(), cards),
                Printed.share(shift.after(), cards),
                money(paidBefore),
                money(paidAfter),
                Printed.signed(bonus(paidAfter).subtract(bonus(paidBefore))));
    }

    private BigDecimal bonus(BigDecimal coefficients) {
        return base == null ? coefficients : coefficients.multiply(base);
    }

    private String money(BigDecimal coefficients) {
        return Printed.grouped(bonus(coefficients));
    }
}

package dev.touchstone.admin.whatif;

import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.whatif.Impact;
import dev.touchstone.scoring.whatif.Reason;
import dev.touchstone.scoring.whatif.Standing;
import dev.touchstone.scoring.wording.FilterWords;
import dev.touchstone.scoring.wording.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns an impact into rows a reader understands. */
final class SheetWords {

    private static final int NAMES = 8;
    private static final int LOOKED = 60;

    private final Ground ground;
    private final Standard draft;
    private final Impact impact;
    private final @Nullable BigDecimal base;
    private final Subjects subjects;
    private final Language language;
    private final Texts texts;
    private final PeriodWords periods;

    SheetWords(
            Ground ground,
            Standard draft,
            Impact impact,
            @Nullable BigDecimal base,
            Subjects subjects,
            Language language,
            Texts texts,
            PeriodWords periods) {
        this.ground = ground;
        this.draft = draft;
        this.impact = impact;
        this.base = base;
        this.subjects = subjects;
        this.language = language;
        this.texts = texts;
        this.periods = periods;
    }

    WhatIfSheet sheet(GradeScale inForce, int most, long milliseconds) {
        List<Integer> movers = impact.movers();
        List<Impact.BandShift> shifts = impact.bands();
        Impact.BandShift best = shifts.get(0);
        BigDecimal now = Impact.coefficients(impact.before());
        BigDecimal then = Impact.coefficients(impact.after());
        List<Impact.NearLine> near = impact.near(Points.of(1));
        return new WhatIfSheet(
                ground.cards().size(),
                (int) movers.stream().filter(card -> impact.direction(card) > 0).count(),
                (int) movers.stream().filter(card -> impact.direction(card) < 0).count(),
                (int) movers.stream()
                        .filter(card -> impact.direction(card) == 0)
                        .count(),
                share(best.after()),
                share(best.before()),
                money(then),
                money(now),
                signed(bonus(then).subtract(bonus(now))),
                (int) near.stream()
                        .flatMap(line -> line.cards().stream())
                        .distinct()
                        .count(),
                shifts.stream().map(shift -> band(shift, inForce)).toList(),
                ungraded(impact.before()),
                ungraded(impact.after()),
                TotalsChart.of(impact, inForce),
                movers.stream()
                        .sorted(Comparator.comparing(impact::direction))
                        .limit(most)
                        .map(this::mover)
                        .toList(),
                movers.size(),
                near.stream().map(this::near).toList(),
                cuts(),
                cut(
                        "periods",
                        card -> periods.of(card.period()),
                        card -> card.period().toString()),
                milliseconds);
    }

    private static int ungraded(List<Standing> standings) {
        return (int) standings.stream()
                .filter(standing -> standing.findBand().isEmpty())
                .count();
    }

    private WhatIfSheet.BandRow band(Impact.BandShift shift, GradeScale inForce) {
        GradeBand band = shift.band();
        BigDecimal paidBefore = inForce.bands().stream()
                .filter(each -> each.key().equals(band.key()))
                .map(GradeBand::coefficient)
                .findFirst()
                .orElse(band.coefficient())
                .multiply(BigDecimal.valueOf(shift.before()));
        BigDecimal paidAfter = band.coefficient().multiply(BigDecimal.valueOf(shift.after()));
        return new WhatIfSheet.BandRow(
                band.key(),
                band.name().in(language),
                level(band),
                inForce.bands().stream()
                        .filter(each -> each.key().equals(band.key()))
                        .map(each -> each.from().toPlainString())
                        .findFirst()
                        .orElse(""),
                band.from().toPlainString(),
                band.coefficient().toPlainString(),
                shift.before(),
                shift.after(),
                signed(BigDecimal.valueOf(shift.after() - shift.before())),
                share(shift.before()),
                share(shift.after()),
                money(paidBefore),
                money(paidAfter),
                signed(bonus(paidAfter).subtract(bonus(paidBefore))));
    }

    WhatIfSheet.MoverRow mover(int card) {
        CardInput input = ground.cards().get(card);
        Standing before = impact.before().get(card);
        Standing after = impact.after().get(card);
        return new WhatIfSheet.MoverRow(
                subjects.name(input.subject()),
                subjects.unit(input),
                periods.of(input.period()),
                total(before),
                total(after),
                grade(before),
                level(before),
                grade(after),
                level(after),
                impact.direction(card),
                reason(card));
    }

    /** Which line moves somebody, or that only the cut-offs do. */
    private String reason(int card) {
        if (impact.before().get(card).total() == null) {
            return texts.of("whatif.reason.noneBefore");
        }
        Scorecard before = ground.cardBefore(card);
        Scorecard after = ground.cardAfter(card, draft);
        return Reason.of(before, after)
                .map(reason -> {
                    String line = reason.line().name().in(language);
                    return reason.change().signum() != 0
                            ? texts.of("whatif.reason.line", line, signed(decimal(reason.change())))
                            : texts.of(
                                    "whatif.reason.cutOff",
                                    line,
                                    signed(decimal(reason.lost()).negate()));
                })
                .orElse("");
    }

    private WhatIfSheet.NearRow near(Impact.NearLine line) {
        Points cutOff = Points.of(line.band().from());
        List<Integer> looked = line.cards().stream().limit(LOOKED).toList();
        int unsure = (int) looked.stream()
                .filter(card -> Reason.spans(ground.cardAfter(card, draft), cutOff))
                .count();
        return new WhatIfSheet.NearRow(
                line.band().from().toPlainString(),
                line.band().name().in(language),
                line.cards().size(),
                unsure,
                looked.size(),
                line.cards().stream()
                        .limit(NAMES)
                        .map(card -> subjects.name(ground.cards().get(card).subject()) + " "
                                + total(impact.after().get(card)))
                        .collect(Collectors.joining(texts.of("whatif.comma"))));
    }

    private List<WhatIfSheet.Cut> cuts() {
        List<WhatIfSheet.Cut> cuts = new ArrayList<>();
        cuts.add(cut("unit", subjects::unit, subjects::unit));
        cuts.add(cut(
                "tenure",
                card -> texts.of("whatif.tenure." + subjects.tenure(card)),
                card -> String.valueOf(subjects.tenure(card).ordinal())));
        cuts.add(cut("shift", subjects::shift, subjects::shift));
        cuts.add(cut("channel", this::channel, this::channel));
        return cuts.stream().filter(cut -> cut.groups().size() > 1).toList();
    }

    private String channel(CardInput card) {
        return MainChannel.of(card).map(this::channelName).orElse("");
    }

    private String channelName(String code) {
        return new FilterWords(Words.in(language)).channel(new Channel(code));
    }

    private WhatIfSheet.Cut cut(String name, Function<CardInput, String> label, Function<CardInput, String> order) {
        Map<String, String> labels = new TreeMap<>();
        ground.cards().forEach(card -> labels.put(order.apply(card), label.apply(card)));
        Map<String, Impact.GroupShift> shifts =
                impact.by(card -> order.apply(ground.cards().get(card)));
        return new WhatIfSheet.Cut(
                texts.of("whatif.cut." + name),
                shifts.entrySet().stream()
                        .map(each -> group(labels.getOrDefault(each.getKey(), ""), each.getValue()))
                        .toList());
    }

    private WhatIfSheet.Group group(String label, Impact.GroupShift shift) {
        Fraction before = shift.meanBefore();
        Fraction after = shift.meanAfter();
        return new WhatIfSheet.Group(
                label.isEmpty() ? texts.of("whatif.unknown") : label,
                shift.size(),
                before == null ? "" : decimal(before).toPlainString(),
                after == null ? "" : decimal(after).toPlainString(),
                before == null || after == null ? "" : signed(decimal(after.minus(before))),
                shift.up(),
                shift.down());
    }

    private String grade(Standing standing) {
        if (standing.vetoed()) {
            return texts.of("scorecards.notQualified");
        }
        return standing.findBand()
                .map(band -> band.name().in(language))
                .orElseGet(() -> texts.of("scorecards.notGraded"));
    }

    private int level(Standing standing) {
        return standing.vetoed() ? -1 : standing.findBand().map(this::level).orElse(0);
    }

    private int level(GradeBand band) {
        List<GradeBand> bands = draft.grades().bands();
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).key().equals(band.key())) {
                return Math.max(1, 4 - i);
            }
        }
        return 1;
    }

    private static String total(Standing standing) {
        return standing.findTotal().map(total -> decimal(total).toPlainString()).orElse("");
    }

    private String share(long part) {
        int all = ground.cards().size();
        return all == 0
                ? ""
                : Fraction.of(part * 100, all).round(1, RoundingMode.HALF_UP).toPlainString();
    }

    private BigDecimal bonus(BigDecimal coefficients) {
        return base == null ? coefficients : coefficients.multiply(base);
    }

    private String money(BigDecimal coefficients) {
        return grouped(bonus(coefficients));
    }

    private static String grouped(BigDecimal number) {
        return String.format(
                Locale.ROOT, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
    }

    private static String signed(BigDecimal number) {
        String plain = grouped(number.abs());
        return number.signum() > 0 ? "+" + plain : number.signum() < 0 ? "−" + plain : "0";
    }

    private static BigDecimal decimal(Points points) {
        return decimal(points.value());
    }

    private static BigDecimal decimal(Fraction number) {
        return number.round(2, RoundingMode.HALF_UP);
    }
}

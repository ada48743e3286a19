package dev.touchstone.admin.home;

import dev.touchstone.admin.scorecards.Figures;
import dev.touchstone.admin.scorecards.IndicatorFigures;
import dev.touchstone.admin.scorecards.Overview;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.wording.IndicatorWords;
import dev.touchstone.scoring.wording.TargetWords;
import dev.touchstone.scoring.wording.Words;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the figures of an overview into what the page and the API show. */
final class OverviewWords {

    private static final int PLACES = 2;
    private static final int[] HEAT_LIMITS = {70, 80, 88, 94};

    private final Overview overview;
    private final Language language;
    private final Texts texts;
    private final PeriodWords periods;
    private final IndicatorWords values;
    private final TargetWords targets;
    private final GradeLevels grades;

    OverviewWords(Overview overview, Language language, Texts texts, PeriodWords periods) {
        this.overview = overview;
        this.language = language;
        this.texts = texts;
        this.periods = periods;
        this.values = new IndicatorWords(Words.in(language));
        this.targets = new TargetWords(Words.in(language));
        this.grades = new GradeLevels(overview.standard(), language, texts);
    }

    HomeSheet sheet(Map<Long, String> unitNames) {
        List<Indicator> indicators = overview.standard().listIndicators();
        return new HomeSheet(
                overview.standard().version().standard(),
                overview.standard().name().in(language) + " "
                        + overview.standard().version().version(),
                overview.period().toString(),
                overview.generated(),
                overview.now().people(),
                overview.now().unconfirmed(),
                overview.now().moved(),
                indicators.stream().map(each -> each.name().in(language)).toList(),
                Stream.concat(Stream.of(total()), indicators.stream().map(this::tile))
                        .toList(),
                grades.bars(overview.now(), overview.before()),
                overview.units().entrySet().stream()
                        .sorted(Comparator.comparing(
                                each -> each.getValue().meanTotal(), Comparator.nullsFirst(Comparator.reverseOrder())))
                        .map(each -> team(
                                each.getKey(),
                                unitNames.getOrDefault(each.getKey(), ""),
                                each.getValue(),
                                overview.unitsBefore().getOrDefault(each.getKey(), Figures.NONE)))
                        .toList());
    }

    private Tile total() {
        Fraction mean = overview.now().meanTotal();
        return new Tile(
                "total",
                texts.of("home.meanTotal"),
                "",
                mean == null ? "" : plain(mean),
                null,
                overview.now().people() - overview.now().notGraded(),
                overview.now().people(),
                0,
                Move.between(overview.before().meanTotal(), mean, Direction.HIGHER_IS_BETTER, OverviewWords::plain),
                line(Figures::meanTotal, null, OverviewWords::plain));
    }

    private Tile tile(Indicator indicator) {
        IndicatorFigures now = overview.now().indicator(indicator.key());
        Fraction mean = now.mean();
        boolean oneTarget = indicator.channelTargets().targets().isEmpty();
        return new Tile(
                indicator.key(),
                indicator.name().in(language),
                targets.target(indicator),
                mean == null ? "" : values.actual(indicator, mean),
                mean == null || !oneTarget ? null : indicator.rule().isMetBy(mean),
                now.rated(),
                overview.now().people(),
                now.met(),
                Move.between(
                        overview.before().indicator(indicator.key()).mean(),
                        mean,
                        indicator.rule().better(),
                        apart -> values.distance(indicator, apart)),
                line(
                        figures -> figures.indicator(indicator.key()).mean(),
                        oneTarget ? indicator.rule().fullPointsAt() : null,
                        value -> values.actual(indicator, value)));
    }

    private Sparkline line(
            Function<Figures, @Nullable Fraction> value, @Nullable Fraction target, Function<Fraction, String> words) {
        List<Optional<Fraction>> known = overview.trend().stream()
                .map(each -> Optional.ofNullable(value.apply(each.figures())))
                .toList();
        String sentence = overview.trend().stream()
                .flatMap(each -> Optional.ofNullable(value.apply(each.figures())).stream()
                        .map(one -> periods.of(each.period()) + " " + words.apply(one)))
                .collect(Collectors.joining("; "));
        return Sparkline.of(known, target, sentence);
    }

    private TeamLine team(long unit, String name, Figures now, Figures before) {
        return new TeamLine(
                unit,
                name,
                now.people(),
                now.meanTotal() == null ? "" : plain(now.meanTotal()),
                Move.between(before.meanTotal(), now.meanTotal(), Direction.HIGHER_IS_BETTER, OverviewWords::plain),
                overview.standard().listIndicators().stream()
                        .map(indicator -> cell(now.indicator(indicator.key()).attained()))
                        .toList(),
                grades.mix(now));
    }

    /** The colour follows the rounded number that is printed. */
    private static TeamLine.Cell cell(@Nullable Fraction attained) {
        if (attained == null) {
            return new TeamLine.Cell("", 2);
        }
        int percent =
                attained.times(Fraction.HUNDRED).round(0, RoundingMode.HALF_UP).intValueExact();
        int heat = 0;
        while (heat < HEAT_LIMITS.length && percent >= HEAT_LIMITS[heat]) {
            heat++;
        }
        return new TeamLine.Cell(String.valueOf(percent), heat);
    }

    private static String plain(Fraction number) {
        return number.round(PLACES, RoundingMode.HALF_UP).toPlainString();
    }
}

package dev.touchstone.admin.standards.examples;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Mixing;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each choice of a draft by an example: the draft's own table scored by every option, or plain arithmetic. */
final class ConventionExamples {

    private static final int PLACES = 4;
    private static final int FAILING = 50;
    private static final int LIMIT = 60;
    private static final int ALMOST_ALL = 98;
    private static final BigDecimal OVER_THE_CAP = BigDecimal.valueOf(2);

    private final Standard draft;
    private final Conventions chosen;
    private final Conventions byLines;
    private final ExampleCard card;
    private final StandardWords words;
    private final Texts texts;

    /** A draft whose table has at least one line with a weight. */
    ConventionExamples(Standard draft, StandardWords words, Texts texts) {
        this.draft = draft;
        this.chosen = draft.conventions();
        this.byLines = chosen.totalKind() == TotalKind.MEAN_OF_RECORDS
                ? chosen.withTotalKind(TotalKind.WEIGHTED_POINTS)
                : chosen;
        this.card = ExampleCard.of(draft);
        this.words = words;
        this.texts = texts;
    }

    Example totalKind() {
        String sentence = texts.of("standards.exampleOf.totalKind", shares(card));
        return example(
                sentence,
                TotalKind.values(),
                chosen.totalKind(),
                kind -> kind == TotalKind.MEAN_OF_RECORDS
                        ? texts.of("standards.exampleOf.records")
                        : total(card.card(chosen.withTotalKind(kind))));
    }

    Example noData() {
        Indicator missing = missing();
        ExampleCard without = card.without(missing.key());
        String sentence = texts.of(
                "standards.exampleOf.noData",
                words.say(missing.name()),
                missing.weight().toString(),
                shares(without));
        return example(
                sentence, NoData.values(), chosen.noData(), each -> total(without.card(byLines.withNoData(each))));
    }

    /** Whether there is a grade once one line has no data. */
    String minimumRated() {
        Indicator missing = missing();
        Scorecard without = card.without(missing.key()).card(byLines.withNoData(NoData.LEAVE_OUT_OF_CARD));
        boolean enough = without.ratedWeight()
                        .percent()
                        .compareTo(chosen.minimumRatedWeight().percent())
                >= 0;
        return texts.of(
                enough ? "standards.exampleOf.rated" : "standards.exampleOf.notRated",
                words.say(missing.name()),
                without.ratedWeight().toString(),
                chosen.minimumRatedWeight().toString());
    }

    Example criticalFailure() {
        Indicator line = first();
        ExampleCard failing = card.failing(line.key(), FAILING, LIMIT);
        String sentence = texts.of(
                "standards.exampleOf.criticalFailure", words.say(line.name()), LIMIT, FAILING, shares(failing));
        return example(sentence, CriticalFailure.values(), chosen.criticalFailure(), each -> {
            Scorecard scored = failing.card(byLines.withCriticalFailure(each));
            Points second = scored.criticalScore();
            return second == null
                    ? total(scored)
                    : texts.of("standards.exampleOf.second", points(scored), text(second.value()));
        });
    }

    Example pooling() {
        String sentence = texts.of(
                "standards.exampleOf.pooling",
                NumberExamples.RECORDS[0],
                NumberExamples.MEANS[0],
                NumberExamples.RECORDS[1],
                NumberExamples.MEANS[1]);
        return example(
                sentence,
                Pooling.values(),
                chosen.pooling(),
                each -> texts.of("standards.exampleOf.seconds", text(NumberExamples.pooled(each))));
    }

    Example mixing() {
        String sentence = texts.of(
                "standards.exampleOf.mixing",
                NumberExamples.DAYS[0],
                NumberExamples.CONTACTS[0],
                NumberExamples.SHARES[0],
                NumberExamples.DAYS[1],
                NumberExamples.CONTACTS[1],
                NumberExamples.SHARES[1]);
        return example(sentence, Mixing.values(), chosen.mixing(), each -> text(NumberExamples.mixed(each)) + " %");
    }

    Example mode() {
        Rounding rounding = chosen.rounding();
        String sentence = texts.of("standards.exampleOf.mode", text(NumberExamples.half(rounding.places())));
        return example(
                sentence,
                Rounding.Mode.values(),
                rounding.mode(),
                each -> new Rounding(each, rounding.places(), rounding.level())
                        .apply(NumberExamples.half(rounding.places()))
                        .toPlainString());
    }

    Example level() {
        Rounding rounding = chosen.rounding();
        String sentence = texts.of("standards.exampleOf.level", text(NumberExamples.half(rounding.places())));
        List<Example.Outcome> outcomes = Arrays.stream(Rounding.Level.values())
                .map(each -> new Example.Outcome(
                        texts.of("standards.level." + each.name()),
                        NumberExamples.three(new Rounding(rounding.mode(), rounding.places(), each))
                                .toPlainString(),
                        each == rounding.level()))
                .toList();
        return new Example(sentence, outcomes);
    }

    Example place() {
        ExampleCard almost = card.withAll(ALMOST_ALL);
        Items items = chosen.items();
        BigDecimal bonus = items.cap().add(OVER_THE_CAP);
        String sentence = texts.of(
                "standards.exampleOf.place",
                ALMOST_ALL,
                bonus.toPlainString(),
                items.cap().toPlainString());
        return example(
                sentence,
                Items.Place.values(),
                items.place(),
                each -> total(almost.card(byLines.withItems(new Items(each, items.cap())), bonus)));
    }

    private <E extends Enum<E>> Example example(String sentence, E[] choices, E now, Function<E, String> result) {
        return new Example(
                sentence,
                Arrays.stream(choices)
                        .map(each -> new Example.Outcome(words.choice(each), result.apply(each), each == now))
                        .toList());
    }

    /** A line beside which its dimension has another one, so that sharing within a dimension can be seen; else the first. */
    private Indicator missing() {
        return draft.dimensions().stream()
                .map(Dimension::indicators)
                .map(lines -> lines.stream()
                        .filter(line -> card.attained().containsKey(line.key()))
                        .toList())
                .filter(lines -> lines.size() > 1)
                .findFirst()
                .map(lines -> lines.get(0))
                .orElseGet(this::first);
    }

    private Indicator first() {
        return draft.listIndicators().stream()
                .filter(line -> card.attained().containsKey(line.key()))
                .findFirst()
                .orElseThrow();
    }

    private String shares(ExampleCard shown) {
        return shown.attained().entrySet().stream()
                .map(each -> texts.of(
                        "standards.exampleOf.share",
                        words.say(
                                draft.findIndicator(each.getKey()).orElseThrow().name()),
                        each.getValue()))
                .collect(Collectors.joining(texts.of("standards.check.comma")));
    }

    private String total(Scorecard scored) {
        return texts.of("standards.exampleOf.total", points(scored));
    }

    private static String points(Scorecard scored) {
        return text(Objects.requireNonNullElse(scored.total(), Points.ZERO).value());
    }

    private static String text(Fraction number) {
        BigDecimal plain = number.round(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}

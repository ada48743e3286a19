package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.card.Actual;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.measure.Exclusion;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.statistics.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the lines of a scorecard into the lines of a sheet. */
final class SheetLines {

    private final Words words;
    private final Scorecard card;
    private final Map<String, Fraction> teamMeans;
    private final LineWords lineWords;
    private final SampleWords samples;
    private final ExclusionWords exclusions;

    SheetLines(Words words, Scorecard card, Map<String, Fraction> teamMeans) {
        this.words = words;
        this.card = card;
        this.teamMeans = teamMeans;
        this.lineWords = new LineWords(words, card);
        this.samples = new SampleWords(words);
        this.exclusions = new ExclusionWords(words, card.input().standard().exemptions());
    }

    List<SheetLine> list() {
        return card.lines().stream().map(this::line).toList();
    }

    private SheetLine line(ScorecardLine line) {
        Indicator indicator = line.indicator();
        boolean rated = line.state() == LineState.RATED;
        String state = rated ? null : lineWords.state(line);
        List<SheetExclusion> left = exclusions(line);
        Fraction mean = teamMeans.get(indicator.key());
        return new SheetLine(
                indicator.key(),
                line.dimension().name().in(words.language()),
                indicator.name().in(words.language()),
                indicator.note() == null ? null : indicator.note().in(words.language()),
                perVersion(
                        line,
                        each -> words.say(ValuePhrase.PERCENT, each.weight().percent())),
                perVersion(line, new TargetWords(words)::target),
                actual(line),
                state == null ? NumberText.plain(points(line.points())) : words.say(line.state()),
                NumberText.plain(points(line.maximum())),
                rated ? ValueWords.chart(line.attained()) : null,
                mean == null ? null : ValueWords.chart(mean),
                rated && line.deductions().isEmpty() && isOnTarget(line),
                lineWords.basis(line),
                perVersion(line, new RuleWords(words)::rule),
                samples.sample(indicator.measure(), line.sampleSize()),
                interval(line),
                state,
                countedAs(line),
                lineWords.calculation(line),
                left.isEmpty() ? null : words.say(SheetPhrase.EXCLUDED, samples.sample(indicator.measure(), sum(left))),
                left,
                line.critical());
    }

    private boolean isOnTarget(ScorecardLine line) {
        return Ruling.list(line, card.input()).stream()
                .filter(ruling -> ruling.measurement().value().isPresent())
                .allMatch(
                        ruling -> !ruling.indicator().channelTargets().targets().isEmpty() || ruling.onTarget());
    }

    /** The same for all versions that ruled the line, or version by version where they differ. */
    private String perVersion(ScorecardLine line, Function<Indicator, String> text) {
        List<Ruling> rulings = Ruling.list(line, card.input());
        List<String> texts =
                rulings.stream().map(ruling -> text.apply(ruling.indicator())).toList();
        if (texts.stream().distinct().count() == 1) {
            return texts.get(0);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String version = line.actuals().get(i).version().version();
            parts.add(words.say(ValuePhrase.PER_VERSION, version, texts.get(i)));
        }
        return words.clauses(parts);
    }

    private String actual(ScorecardLine line) {
        List<String> parts = new ArrayList<>();
        List<Ruling> rulings = Ruling.list(line, card.input());
        for (int i = 0; i < rulings.size(); i++) {
            Ruling ruling = rulings.get(i);
            if (ruling.measurement().value().isPresent()) {
                String value = new EvidenceWords(words).value(ruling);
                Actual actual = line.actuals().get(i);
                parts.add(
                        rulings.size() == 1
                                ? value
                                : words.say(
                                        ValuePhrase.PER_VERSION,
                                        actual.version().version(),
                                        value));
            }
        }
        return parts.isEmpty() ? words.say(LineState.NO_DATA) : words.clauses(parts);
    }

    private @Nullable String interval(ScorecardLine line) {
        if (line.actuals().size() > 1) {
            return null;
        }
        return line.measurement().interval().map(this::interval).orElse(null);
    }

    private String interval(Interval interval) {
        return words.say(ValuePhrase.INTERVAL, interval.lower(), interval.upper());
    }

    private @Nullable String countedAs(ScorecardLine line) {
        boolean same =
                line.counted().equals(line.points()) && line.countedMaximum().equals(line.maximum());
        return same || line.countedMaximum().signum() == 0
                ? null
                : words.say(SheetPhrase.COUNTED_AS, points(line.counted()), points(line.countedMaximum()));
    }

    private List<SheetExclusion> exclusions(ScorecardLine line) {
        Map<Exclusion, Long> counts = new TreeMap<>();
        for (Actual actual : line.actuals()) {
            Measurement measurement = actual.measurement();
            measurement.excluded().forEach((why, count) -> counts.merge(why, count, Long::sum));
        }
        Measure measure = line.indicator().measure();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new SheetExclusion(
                        exclusions.reason(entry.getKey()), samples.sample(measure, entry.getValue()), entry.getValue()))
                .toList();
    }

    private static long sum(List<SheetExclusion> exclusions) {
        return exclusions.stream().mapToLong(SheetExclusion::number).sum();
    }

    private BigDecimal points(Points points) {
        return ValueWords.points(points, rounding());
    }

    private Rounding rounding() {
        return card.input().standard().conventions().rounding();
    }
}

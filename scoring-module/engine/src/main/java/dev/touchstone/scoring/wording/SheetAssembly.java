package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a sheet together from a card and what the host knows about it. */
final class SheetAssembly {

    private final Words words;
    private final Scorecard card;
    private final SheetHeader header;
    private final Rounding rounding;
    private final DateWords dates;

    SheetAssembly(Scorecard card, SheetHeader header, Language language) {
        this.words = Words.in(language);
        this.card = card;
        this.header = header;
        this.rounding = card.input().standard().conventions().rounding();
        this.dates = new DateWords(words);
    }

    ScorecardSheet sheet() {
        String period = dates.period(card.input().period());
        Points total = card.total();
        SheetGrade grade = new GradeWords(words).grade(card);
        EntryWords entries = new EntryWords(words, card);
        return new ScorecardSheet(
                words.language(),
                words.say(SheetPhrase.TITLE, period),
                header.subject(),
                period,
                standard(),
                header.revision() == 0
                        ? words.say(SheetPhrase.LIVE)
                        : words.say(SheetPhrase.REVISION, header.revision()),
                header.published() == null
                        ? null
                        : words.say(SheetPhrase.PUBLISHED, dates.time(header.published(), year())),
                header.provisional() ? words.say(SheetPhrase.PROVISIONAL) : null,
                header.generated() ? words.say(SheetPhrase.GENERATED) : null,
                total == null ? words.say(SheetPhrase.NO_TOTAL) : NumberText.plain(SumWords.full(total, rounding)),
                total == null ? null : SumWords.full(total, rounding),
                grade,
                criticalScore(),
                header.ranks().stream()
                        .map(rank -> words.say(SheetPhrase.RANK, rank.group(), rank.rank(), rank.of()))
                        .toList(),
                sample(),
                words.say(
                        SheetPhrase.RATED, NumberText.trimmed(card.ratedWeight().percent())),
                new SheetLines(words, card, header.teamMeans()).list(),
                new SumWords(words).sum(card),
                entries.adjustments(),
                entries.items(),
                entries.exemptions(),
                entries.vetoes(),
                criticalFailures(),
                new ConventionWords(words).conventions(card.input().standard()),
                header.appealUntil() == null
                        ? null
                        : words.say(SheetPhrase.APPEAL, dates.time(header.appealUntil(), year())),
                freshness(header.freshness()),
                header.digest(),
                header.trend().stream().map(this::trend).toList(),
                card.input().standard().dimensions().stream()
                        .map(this::dimension)
                        .toList());
    }

    private int year() {
        return header.madeOn().getYear();
    }

    private String standard() {
        Standard standard = card.input().standard();
        String versions = words.list(card.listVersions().stream()
                .map(StandardVersion::version)
                .map(version -> words.say(SheetPhrase.VERSION, version))
                .toList());
        return words.say(SheetPhrase.STANDARD, standard.name().in(words.language()), versions);
    }

    private @Nullable String criticalScore() {
        Points score = card.criticalScore();
        return score == null ? null : words.say(SheetPhrase.CRITICAL_SCORE, SumWords.full(score, rounding));
    }

    private String sample() {
        SampleWords samples = new SampleWords(words);
        return card.lines().stream()
                .filter(line -> line.sampleSize() > 0)
                .map(line -> samples.sample(line.indicator().measure(), line.sampleSize()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private List<String> criticalFailures() {
        String effect = words.say(card.input().standard().conventions().criticalFailure());
        return card.listCriticalLines().stream()
                .map(line -> words.say(
                        SheetPhrase.CRITICAL_LINE,
                        line.indicator().name().in(words.language()),
                        ValueWords.percent(line.attained()),
                        effect))
                .toList();
    }

    private @Nullable String freshness(@Nullable Freshness freshness) {
        return freshness == null
                ? null
                : words.say(
                        SheetPhrase.FRESHNESS,
                        dates.time(freshness.until(), year()),
                        freshness.connections(),
                        freshness.rejected());
    }

    private SheetTrend trend(TrendPoint point) {
        Points total = point.total();
        Points mean = point.teamMean();
        return new SheetTrend(
                dates.shortly(point.period()),
                total == null ? words.say(ValuePhrase.DASH) : NumberText.plain(SumWords.full(total, rounding)),
                total == null ? null : SumWords.full(total, rounding),
                mean == null ? null : SumWords.full(mean, rounding));
    }

    private SheetDimension dimension(Dimension dimension) {
        Fraction counted = Fraction.ZERO;
        Fraction maximum = Fraction.ZERO;
        for (ScorecardLine line : card.lines()) {
            if (line.dimension().key().equals(dimension.key()) && line.state() == LineState.RATED) {
                counted = counted.plus(line.counted().value());
                maximum = maximum.plus(line.countedMaximum().value());
            }
        }
        String name = dimension.name().in(words.language());
        if (maximum.signum() == 0) {
            return new SheetDimension(name, null, words.say(ValuePhrase.NOT_RATED));
        }
        Fraction attained = counted.dividedBy(maximum);
        return new SheetDimension(
                name, ValueWords.chart(attained), words.say(ValuePhrase.PERCENT, ValueWords.percent(attained)));
    }
}

package dev.touchstone.documents.card;

import dev.touchstone.documents.standard.AnyStandard;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.scoring.card.Adjustment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.LineExemption;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.measure.Exclusion;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.RecordValue;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Scorecards by any standard, with any measurements and decisions, drawn from a seed. */
public final class AnyScorecard {

    private static final Period OCTOBER = Period.parse("2026-10");
    private static final LocalDate MIDDLE = LocalDate.of(2026, 10, 15);

    private final Random random;
    private final Standard standard;

    private AnyScorecard(long seed) {
        this.random = new Random(seed);
        this.standard = AnyStandard.of(seed);
    }

    public static Arbitrary<Scorecard> scorecards() {
        return Arbitraries.longs().map(seed -> Scorecard.derivedFrom(new AnyScorecard(seed).input()));
    }

    private CardInput input() {
        List<Segment> segments = random.nextInt(3) > 0
                ? List.of(segment(OCTOBER))
                : List.of(segment(Period.span(OCTOBER.from(), MIDDLE)), segment(Period.span(MIDDLE, OCTOBER.until())));
        CardInput plain = new CardInput(
                new Subject(one(Subject.Kind.values()), "张三"),
                OCTOBER,
                segments,
                List.of(),
                List.of(),
                random.nextBoolean() ? List.of() : List.of(new Item("创新奖", Points.of("2.5"), "award", "Wang")),
                random.nextInt(4) > 0 ? List.of() : List.of(veto()));
        List<String> rated = Scorecard.derivedFrom(plain).lines().stream()
                .filter(line -> line.state() == LineState.RATED)
                .map(line -> line.indicator().key())
                .toList();
        if (rated.isEmpty() || random.nextInt(3) == 0) {
            return plain;
        }
        String key = rated.get(random.nextInt(rated.size()));
        boolean adjustable = standard.conventions().totalKind() != TotalKind.MEAN_OF_RECORDS;
        return adjustable && random.nextBoolean()
                ? plain.withAdjustments(List.of(new Adjustment(key, new Points(Fraction.of(-1, 3)), "reason", "Li")))
                : plain.withExemptions(List.of(new LineExemption(key, "on leave", "Li")));
    }

    private Segment segment(Period period) {
        SortedMap<String, Measurement> measurements = new TreeMap<>();
        for (Indicator line : standard.listIndicators()) {
            if (random.nextInt(5) > 0) {
                measurements.put(line.key(), measurement(line, true));
            }
        }
        return new Segment(standard, period, measurements);
    }

    private Measurement measurement(Indicator line, boolean whole) {
        SortedMap<Fraction, Long> distribution = new TreeMap<>();
        if (line.rule() instanceof AnswerMap map) {
            distribution.put(Fraction.of(map.shares().firstKey()), 3L);
            distribution.put(Fraction.of(map.shares().lastKey()), 1L + random.nextInt(40));
        } else if (random.nextBoolean()) {
            distribution.put(Fraction.of(55, 3), 2L);
        }
        SortedMap<Channel, Measurement> channels = new TreeMap<>();
        if (whole && random.nextBoolean()) {
            channels.put(Channel.PHONE, measurement(line, false));
            channels.put(Channel.CHAT, measurement(line, false));
        }
        boolean proportion = random.nextInt(4) == 0;
        long sample = random.nextInt(60);
        return new Measurement(
                proportion ? Unit.PERCENT : one(Unit.values()),
                BigInteger.valueOf(proportion ? 100L * random.nextInt((int) sample + 1) : random.nextInt(100_000)),
                BigInteger.valueOf(proportion ? sample : random.nextInt(2_000)),
                sample,
                proportion,
                channels,
                distribution,
                new TreeMap<>(
                        random.nextBoolean()
                                ? Map.of()
                                : Map.of(
                                        Exclusion.of(Exclusion.Reason.ABANDONED),
                                        4L,
                                        new Exclusion(Exclusion.Reason.EXEMPT, "peak: evening"),
                                        2L)),
                whole && !(line.rule() instanceof AnswerMap) && random.nextInt(4) == 0
                        ? List.of(new RecordValue("rec-1", Fraction.of(7, 3)), new RecordValue("rec-2", Fraction.of(9)))
                        : List.of());
    }

    private static Veto veto() {
        return new Veto(new FactId("qa", new FactKey("findings", "f-1")), "fraud", "Wang", "两段录音");
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}

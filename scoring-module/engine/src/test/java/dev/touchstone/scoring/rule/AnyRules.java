package dev.touchstone.scoring.rule;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Rules of every kind that scores single values, with random numbers. */
public final class AnyRules {

    private AnyRules() {}

    /** All kinds but the answer map, which needs answers of its own. */
    public static Arbitrary<ScoringRule> rules() {
        return Arbitraries.oneOf(List.of(steps(), faults(), rubrics(), linear(), tables(), direct()))
                .withoutEdgeCases();
    }

    static Arbitrary<ScoringRule> steps() {
        Arbitrary<CutOffChoice> cutOffs = Combinators.combine(
                        numbers(1, 50), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(CutOffChoice::new);
        return Combinators.combine(
                        Arbitraries.of(Direction.class),
                        numbers(0, 80),
                        numbers(1, 12),
                        numbers(1, 8),
                        Arbitraries.of(PartOfStep.class),
                        cutOffs)
                .as((better, target, step, points, part, cutOff) ->
                        new StepDeduction(new Target(better, target), step, points, part, cutOff.of(better, target)));
    }

    static Arbitrary<ScoringRule> faults() {
        return Combinators.combine(numbers(1, 9), Arbitraries.integers().between(0, 6))
                .as((points, zeroFrom) -> new FaultDeduction(points, zeroFrom == 0 ? null : zeroFrom));
    }

    static Arbitrary<ScoringRule> rubrics() {
        return shares().map(shares -> {
            List<RubricRule.Band> bands = new ArrayList<>();
            for (int i = 0; i < shares.size(); i++) {
                BigDecimal from = BigDecimal.valueOf(20L * (shares.size() - 1 - i));
                bands.add(new RubricRule.Band("band-" + i, LocalizedText.same("band-" + i), from, shares.get(i)));
            }
            return new RubricRule(BigDecimal.valueOf(100), bands);
        });
    }

    static Arbitrary<ScoringRule> linear() {
        return Combinators.combine(numbers(0, 100), numbers(0, 100))
                .filter((worst, best) -> worst.compareTo(best) != 0)
                .as(LinearRule::new);
    }

    static Arbitrary<ScoringRule> tables() {
        return Combinators.combine(Arbitraries.of(Direction.class), shares()).as((better, shares) -> {
            List<StepTable.Row> rows = new ArrayList<>();
            for (int i = 0; i < shares.size(); i++) {
                int limit = better == Direction.LOWER_IS_BETTER ? 10 + 15 * i : 90 - 15 * i;
                rows.add(new StepTable.Row(BigDecimal.valueOf(limit), shares.get(i)));
            }
            return new StepTable(better, rows);
        });
    }

    static Arbitrary<ScoringRule> direct() {
        return numbers(1, 100).map(DirectPoints::new);
    }

    /** One to five values of the scale 1–5, worth more the higher they are. */
    static Arbitrary<AnswerMap> answerMaps() {
        return shares().filter(shares -> shares.size() > 1).map(shares -> {
            TreeMap<BigDecimal, Percentage> map = new TreeMap<>();
            for (int i = 0; i < shares.size(); i++) {
                map.put(BigDecimal.valueOf(shares.size() - (long) i), shares.get(i));
            }
            return new AnswerMap(map);
        });
    }

    /** Different shares, best first. */
    private static Arbitrary<List<Percentage>> shares() {
        return Arbitraries.integers()
                .between(0, 100)
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(shares -> new TreeSet<>(shares)
                        .descendingSet().stream()
                                .map(BigDecimal::valueOf)
                                .map(Percentage::new)
                                .toList());
    }

    private static Arbitrary<BigDecimal> numbers(int lowest, int highest) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest))
                .ofScale(2);
    }

    private record CutOffChoice(BigDecimal distance, boolean inclusive, boolean none) {

        @Nullable CutOff of(Direction better, BigDecimal target) {
            BigDecimal limit = better == Direction.LOWER_IS_BETTER ? target.add(distance) : target.subtract(distance);
            return none ? null : new CutOff(limit, inclusive);
        }
    }
}

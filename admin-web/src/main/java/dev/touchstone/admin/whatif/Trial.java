package dev.touchstone.admin.whatif;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.NoRoomException;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.Weighing;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody tries on a page: typed cut-offs and weights. It lives in the session and nowhere else. */
public class Trial implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, String> cutOffs = new HashMap<>();
    private final Map<String, String> weights = new HashMap<>();
    private final Map<String, BigDecimal> taken = new LinkedHashMap<>();
    private final Set<String> locked = new HashSet<>();

    /** Starts from a version as it is. */
    void reset(Standard standard) {
        cutOffs.clear();
        standard.grades()
                .bands()
                .forEach(band -> cutOffs.put(band.key(), band.from().toPlainString()));
        taken.clear();
        locked.clear();
        standard.listIndicators()
                .forEach(indicator ->
                        taken.put(indicator.key(), indicator.weight().percent()));
        show();
    }

    /**
     * A weight was typed or moved; the others that are not locked make room.
     *
     * @throws Refusal if it is no weight, or the others have no room to give
     */
    void weigh(String indicator) {
        String typed = weights.getOrDefault(indicator, "");
        try {
            Weighing moved = weighing().set(indicator, Percentage.of(typed.strip()));
            moved.weights().forEach((key, weight) -> taken.put(key, weight.percent()));
        } catch (NoRoomException none) {
            throw new Refusal("whatif.refused.noRoom", typed);
        } catch (IllegalArgumentException noWeight) {
            throw new Refusal("whatif.refused.weight", typed);
        } finally {
            show();
        }
    }

    /** Locks a weight, or unlocks it. */
    void toggleLock(String indicator) {
        if (!locked.remove(indicator)) {
            locked.add(indicator);
        }
    }

    private Weighing weighing() {
        Map<String, Percentage> percentages = new LinkedHashMap<>();
        taken.forEach((key, weight) -> percentages.put(key, new Percentage(weight)));
        return new Weighing(percentages, locked);
    }

    private void show() {
        weights.clear();
        taken.forEach((key, weight) -> weights.put(key, weight.toPlainString()));
    }

    /**
     * The table as it is tried.
     *
     * @throws Refusal if a cut-off is no number, or they do not run down
     */
    Standard applied(Standard standard) {
        return weighing().applied(standard).withGrades(grades(standard.grades()));
    }

    private GradeScale grades(GradeScale scale) {
        List<GradeBand> bands = new ArrayList<>();
        for (GradeBand band : scale.bands()) {
            boolean last = bands.size() == scale.bands().size() - 1;
            BigDecimal from = last ? band.from() : number(cutOffs.getOrDefault(band.key(), ""));
            if (!bands.isEmpty() && from.compareTo(bands.get(bands.size() - 1).from()) >= 0) {
                throw new Refusal(
                        "whatif.refused.order",
                        from.toPlainString(),
                        bands.get(bands.size() - 1).from().toPlainString());
            }
            bands.add(new GradeBand(band.key(), band.name(), from, band.coefficient()));
        }
        return new GradeScale(bands);
    }

    private static BigDecimal number(String typed) {
        try {
            BigDecimal number = new BigDecimal(typed.strip());
            if (number.signum() <= 0 || number.compareTo(HUNDRED) > 0 || number.scale() > 2) {
                throw new Refusal("whatif.refused.cutOff", typed);
            }
            return number;
        } catch (NumberFormatException noNumber) {
            throw new Refusal("whatif.refused.cutOff", typed);
        }
    }

    /** Typed weights by the indicator's key. */
    public Map<String, String> getWeights() {
        return weights;
    }

    /** Keys of the indicators that no other weight changes. */
    public Set<String> getLocked() {
        return locked;
    }

    /** Typed cut-offs by the grade's key. */
    public Map<String, String> getCutOffs() {
        return cutOffs;
    }
}

package dev.touchstone.admin.home;

import dev.touchstone.scoring.points.Fraction;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last periods as a small line on 84 × 26 units, ready to draw.
 *
 * @param points "3,20 19,12"; periods without a value are left out
 * @param lastX where the shown period stands; null if it has no value
 * @param lastY how high
 * @param targetY how high the target is; null if there is none
 * @param sentence the same in words
 */
public record Sparkline(
        String points,
        @Nullable Integer lastX,
        @Nullable Integer lastY,
        @Nullable Integer targetY,
        String sentence) {

    private static final int LEFT = 3;
    private static final int WIDTH = 76;
    private static final int TOP = 4;
    private static final int HEIGHT = 18;

    static Sparkline of(List<Optional<Fraction>> values, @Nullable Fraction target, String sentence) {
        List<Fraction> known = Stream.concat(
                        values.stream().flatMap(Optional::stream), Optional.ofNullable(target).stream())
                .filter(Objects::nonNull)
                .toList();
        Fraction lowest = known.stream().reduce(Fraction::min).orElse(Fraction.ZERO);
        Fraction highest = known.stream().reduce(Fraction::max).orElse(Fraction.ONE);
        List<String> points = new ArrayList<>();
        Integer lastX = null;
        Integer lastY = null;
        for (int i = 0; i < values.size(); i++) {
            Fraction value = values.get(i).orElse(null);
            lastX = value == null ? null : LEFT + i * WIDTH / Math.max(1, values.size() - 1);
            lastY = value == null ? null : height(value, lowest, highest);
            if (value != null) {
                points.add(lastX + "," + lastY);
            }
        }
        return new Sparkline(
                String.join(" ", points),
                lastX,
                lastY,
                target == null || points.isEmpty() ? null : height(target, lowest, highest),
                sentence);
    }

    private static int height(Fraction value, Fraction lowest, Fraction highest) {
        Fraction span = highest.minus(lowest);
        if (span.signum() == 0) {
            return TOP + HEIGHT / 2;
        }
        Fraction up = value.minus(lowest).times(Fraction.of(HEIGHT)).dividedBy(span);
        return TOP + HEIGHT - up.round(0, RoundingMode.HALF_UP).intValue();
    }
}

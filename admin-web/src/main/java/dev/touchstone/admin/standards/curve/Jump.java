package dev.touchstone.admin.standards.curve;

import dev.touchstone.scoring.points.Fraction;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the points change at once.
 *
 * @param value the value
 * @param before the points just before it
 * @param given the points exactly there
 * @param after the points just after it
 * @param large what is a cliff: more than this
 */
record Jump(Fraction value, Fraction before, Fraction given, Fraction after, Fraction large) {

    private static final Fraction QUARTER = Fraction.of(1, 4);

    /** One part of a jump: up to the value itself, or away from it. */
    record Part(Fraction from, Fraction to, boolean cliff) {

        Fraction drop() {
            Fraction drop = from.minus(to);
            return drop.max(drop.negated());
        }
    }

    static List<Jump> of(PointsCurve curve) {
        List<Jump> jumps = new ArrayList<>();
        for (int i = 1; i < curve.pieces().size(); i++) {
            Fraction before = curve.pieces().get(i - 1).ends();
            Fraction after = curve.pieces().get(i).begins();
            Fraction at = curve.pieces().get(i).from();
            Fraction given = curve.edges().stream()
                    .filter(edge -> edge.value().equals(at))
                    .map(PointsCurve.Edge::points)
                    .findFirst()
                    .orElse(before);
            if (!before.equals(given) || !given.equals(after)) {
                jumps.add(new Jump(
                        at, before, given, after, curve.maximum().value().times(QUARTER)));
            }
        }
        return jumps;
    }

    /** The parts that are not empty. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Part part : List.of(part(before, given), part(given, after))) {
            if (part.drop().signum() > 0) {
                parts.add(part);
            }
        }
        return parts;
    }

    boolean isCliff() {
        return parts().stream().anyMatch(Part::cliff);
    }

    private Part part(Fraction from, Fraction to) {
        Part part = new Part(from, to, false);
        return part.drop().compareTo(large) > 0 ? new Part(from, to, true) : part;
    }
}

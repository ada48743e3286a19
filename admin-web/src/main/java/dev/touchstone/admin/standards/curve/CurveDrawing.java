package dev.touchstone.admin.standards.curve;

import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A curve with people as dots, laid out in a picture of 332 by 236. */
public final class CurveDrawing {

    private static final Fraction LEFT = Fraction.of(30);
    private static final Fraction WIDTH = Fraction.of(294);
    private static final Fraction TOP = Fraction.of(28);
    private static final Fraction BOTTOM = Fraction.of(212);
    private static final int COLUMNS = 49;
    private static final int MOST_STACKED = 24;
    private static final int TICKS = 5;
    private static final Fraction LEAST_ROOM = Fraction.of(22);
    private static final Fraction DOT = Fraction.of(26, 5);

    private final PointsCurve curve;
    private final List<Attained.OnePerson> people;

    /** The picture of a curve; people outside it stand at its edge. */
    public CurveDrawing(PointsCurve curve, List<Attained.OnePerson> people) {
        this.curve = curve;
        this.people = people;
    }

    /** A line from one place to another. */
    public record Stroke(String x1, String y1, String x2, String y2, boolean cliff) {}

    /** A dot: a person, several people, or an end of the curve. */
    public record Dot(String x, String y, boolean marked) {}

    /** A number at a place. */
    public record Label(String x, String y, String text) {}

    /** The curve, its jumps included; a jump of more than a quarter of the maximum is a cliff. */
    public List<Stroke> getStrokes() {
        List<Stroke> strokes = new ArrayList<>();
        for (PointsCurve.Piece piece : curve.pieces()) {
            strokes.add(new Stroke(x(piece.from()), y(piece.begins()), x(piece.until()), y(piece.ends()), false));
        }
        for (Jump jump : Jump.of(curve)) {
            for (Jump.Part part : jump.parts()) {
                String x = x(jump.value());
                strokes.add(new Stroke(x, y(part.from()), x, y(part.to()), part.cliff()));
            }
        }
        return strokes;
    }

    /** At a cliff, a filled dot for what the rule gives there and an open one for what it does not; for answers, every answer. */
    public List<Dot> getEnds() {
        if (curve.pieces().isEmpty()) {
            return curve.edges().stream()
                    .map(edge -> new Dot(x(edge.value()), y(edge.points()), true))
                    .toList();
        }
        List<Dot> ends = new ArrayList<>();
        for (Jump jump : Jump.of(curve)) {
            if (jump.isCliff()) {
                ends.add(new Dot(x(jump.value()), y(jump.given()), true));
                jump.parts().stream()
                        .filter(Jump.Part::cliff)
                        .map(part -> part.from().equals(jump.given()) ? part.to() : part.from())
                        .forEach(open -> ends.add(new Dot(x(jump.value()), y(open), false)));
            }
        }
        return ends;
    }

    /** How many points a cliff costs, beside it. */
    public List<Label> getDrops() {
        List<Label> drops = new ArrayList<>();
        for (Jump jump : Jump.of(curve)) {
            boolean late = xOf(jump.value()).compareTo(Fraction.of(280)) > 0;
            String x = number(xOf(jump.value()).plus(Fraction.of(late ? -38 : 6)));
            jump.parts().stream().filter(Jump.Part::cliff).forEach(part -> {
                Fraction middle = part.from().plus(part.to()).dividedBy(Fraction.of(2));
                drops.add(new Label(x, y(middle), "−" + text(part.drop())));
            });
        }
        return drops;
    }

    /** What each level gives, above it, where there is room. */
    public List<Label> getLevels() {
        List<Label> levels = new ArrayList<>();
        for (PointsCurve.Piece level : Levels.of(curve.pieces())) {
            Fraction from = xOf(level.from());
            Fraction until = xOf(level.until());
            if (until.minus(from).compareTo(LEAST_ROOM) >= 0) {
                Fraction middle = from.plus(until).dividedBy(Fraction.of(2));
                levels.add(new Label(
                        number(middle), number(yOf(level.begins()).minus(Fraction.of(5))), text(level.begins())));
            }
        }
        return levels;
    }

    /** Values along the foot. */
    public List<Label> getTicks() {
        List<Label> ticks = new ArrayList<>();
        Fraction span = curve.until().minus(curve.from());
        for (BigDecimal tick : RoundNumbers.between(curve.from(), curve.until(), TICKS)) {
            Fraction value = Fraction.of(tick);
            if (span.signum() > 0) {
                ticks.add(new Label(x(value), "230", tick.toPlainString()));
            }
        }
        return ticks;
    }

    /** Points along the side. */
    public List<Label> getHeights() {
        return RoundNumbers.between(Fraction.ZERO, curve.maximum().value(), 4).stream()
                .map(points -> new Label("24", y(Fraction.of(points)), points.toPlainString()))
                .toList();
    }

    /** Where the target stands. */
    public Label getTarget() {
        return new Label(x(curve.target()), "206", text(curve.target()));
    }

    /** How many people one dot stands for. */
    public int getPeoplePerDot() {
        int most = columns().values().stream().mapToInt(List::size).max().orElse(0);
        return Math.max(1, (most + MOST_STACKED - 1) / MOST_STACKED);
    }

    /** People below the curve, or above the foot where there is no room below. */
    public List<Dot> getPeople() {
        int each = getPeoplePerDot();
        List<Dot> dots = new ArrayList<>();
        columns().forEach((column, standing) -> {
            Fraction x = LEFT.plus(Fraction.of(column, COLUMNS - 1).times(WIDTH));
            Fraction highest = standing.stream()
                    .map(one -> yOf(one.share().times(curve.maximum().value())))
                    .reduce(BOTTOM, Fraction::min);
            int count = (standing.size() + each - 1) / each;
            Fraction room = BOTTOM.minus(highest).minus(Fraction.of(12));
            boolean upwards =
                    room.compareTo(DOT.times(Fraction.of(count))) < 0 && highest.compareTo(Fraction.of(120)) > 0;
            for (int i = 0; i < count; i++) {
                Fraction down = DOT.times(Fraction.of(i)).plus(Fraction.of(7));
                Fraction y = upwards ? highest.minus(down) : highest.plus(down);
                dots.add(new Dot(number(x), number(y), standing.get(i * each).isInDanger()));
            }
        });
        return dots;
    }

    private SortedMap<Integer, List<Attained.OnePerson>> columns() {
        SortedMap<Integer, List<Attained.OnePerson>> columns = new TreeMap<>();
        for (Attained.OnePerson one : people) {
            Fraction at = one.value().max(curve.from()).min(curve.until());
            Fraction column = xOf(at).minus(LEFT).dividedBy(WIDTH).times(Fraction.of(COLUMNS - 1L));
            columns.computeIfAbsent(column.round(0, RoundingMode.HALF_UP).intValueExact(), key -> new ArrayList<>())
                    .add(one);
        }
        return columns;
    }

    private Fraction xOf(Fraction value) {
        return LEFT.plus(value.minus(curve.from())
                .dividedBy(curve.until().minus(curve.from()))
                .times(WIDTH));
    }

    private Fraction yOf(Fraction points) {
        return BOTTOM.minus(points.dividedBy(curve.maximum().value()).times(BOTTOM.minus(TOP)));
    }

    private String x(Fraction value) {
        return number(xOf(value));
    }

    private String y(Fraction points) {
        return number(yOf(points));
    }

    private static String number(Fraction place) {
        return place.round(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** A value or points as they are printed. */
    public static String text(Fraction value) {
        BigDecimal rounded = value.round(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}

package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.curve.Attained;
import dev.touchstone.admin.standards.curve.CurveDrawing;
import dev.touchstone.admin.standards.curve.PointsCurve;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chosen indicator's points against value, with everybody of the last full month on it; nobody is named. */
@Named
@RequestScoped
public class CurvePage {

    private static final int MONTHS = 6;
    private static final long PATIENCE = 600;

    @Inject
    OpenVersion version;

    @Inject
    StandardPage page;

    @Inject
    MonthlyValues values;

    @Inject
    Texts texts;

    private @Nullable Picture picture;

    private record Picture(
            @Nullable PointsCurve curve,
            @Nullable CurveDrawing drawing,
            @Nullable Period month,
            List<Recalculated> rows,
            MonthlyMeans means,
            boolean waiting) {}

    private Picture picture() {
        Picture known = picture;
        if (known == null) {
            known = draw();
            picture = known;
        }
        return known;
    }

    private Picture draw() {
        Indicator indicator = page.getIndicator();
        PointsCurve curve = indicator == null ? null : PointsCurve.of(indicator).orElse(null);
        List<Recalculated> rows = new ArrayList<>();
        MonthlyMeans means = new MonthlyMeans();
        if (indicator == null || curve == null) {
            return new Picture(null, null, null, rows, means, false);
        }
        List<Period> months = values.listMonths(MONTHS);
        boolean waiting = false;
        Standard standard = version.getStandard();
        for (Period month : months) {
            boolean last = month.equals(months.get(0));
            Optional<List<Measurement>> measured = values.find(indicator, standard, month, last ? PATIENCE : 0);
            if (measured.isEmpty()) {
                waiting = true;
                break;
            }
            means.addBefore(month, measured.get());
            if (last) {
                rows.addAll(former(indicator, month));
                rows.add(row(standard, indicator, measured.get(), version.isDraft()));
            }
        }
        List<Attained.OnePerson> people = rows.isEmpty()
                ? List.of()
                : rows.get(rows.size() - 1).attained().people();
        Period month = rows.isEmpty() || people.isEmpty() ? null : months.get(0);
        return new Picture(
                curve, new CurveDrawing(curve, people), month, month == null ? List.of() : rows, means, waiting);
    }

    /** What the version before gave the same people, by its own measure and rule. */
    private List<Recalculated> former(Indicator indicator, Period month) {
        VersionRow before = version.getBefore();
        if (before == null) {
            return List.of();
        }
        Standard standard = before.standard();
        return standard.findIndicator(indicator.key())
                .filter(line -> line.maximum().signum() > 0)
                .flatMap(line -> values.find(line, standard, month, PATIENCE)
                        .map(measured -> List.of(row(standard, line, measured, false))))
                .orElseGet(List::of);
    }

    private static Recalculated row(Standard standard, Indicator indicator, List<Measurement> measured, boolean draft) {
        return new Recalculated(standard.version().version(), draft, Attained.of(indicator, measured));
    }

    /** The picture; null if the indicator can give no points. */
    public @Nullable CurveDrawing getDrawing() {
        return picture().drawing();
    }

    /** Values and the points there, for those who read tables. */
    public List<PointsCurve.Edge> getEdges() {
        PointsCurve curve = picture().curve();
        return curve == null ? List.of() : curve.edges();
    }

    /** The finding of the picture as a sentence. */
    public String getSaid() {
        String unit = getUnit();
        String steps = getEdges().stream()
                .map(edge -> texts.of(
                        "standards.curvePoint",
                        CurveDrawing.text(edge.value()),
                        unit,
                        CurveDrawing.text(edge.points())))
                .collect(Collectors.joining(texts.of("standards.curveBetween")));
        return texts.of("standards.curveSaid", steps, getPeople());
    }

    /** How many people stand on it. */
    public int getPeople() {
        List<Recalculated> rows = picture().rows();
        return rows.isEmpty()
                ? 0
                : rows.get(rows.size() - 1).attained().people().size();
    }

    /** The month they were measured in; null if nobody was. */
    public @Nullable String getMonth() {
        Period month = picture().month();
        return month == null ? null : month.toString();
    }

    /** The version before and this one; empty if nobody was measured. */
    public List<Recalculated> getRows() {
        return picture().rows();
    }

    public MonthlyMeans getMeans() {
        return picture().means();
    }

    /** Whether a month is still being read. */
    public boolean isWaiting() {
        return picture().waiting();
    }

    /** The unit of the values. */
    public String getUnit() {
        Indicator indicator = page.getIndicator();
        return indicator == null
                ? ""
                : texts.of("standards.unit." + indicator.measure().unit().name());
    }

    /** A number as it is printed. */
    public String say(Fraction number) {
        return CurveDrawing.text(number);
    }
}

package dev.touchstone.admin.standards.draft;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The grades of a standard, in any order; the scale puts the best first. */
public class GradesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<GradeForm> bands = new ArrayList<>();

    /** The form of a scale. */
    public GradesForm(GradeScale scale) {
        scale.bands().forEach(band -> bands.add(new GradeForm(band)));
    }

    /** The scale. */
    public GradeScale toScale() {
        Keys keys = new Keys("grade", bands.stream().map(GradeForm::getKey).toList());
        List<GradeBand> scale =
                new ArrayList<>(bands.stream().map(band -> band.toBand(keys)).toList());
        scale.sort(Comparator.comparing(GradeBand::from).reversed());
        for (int i = 1; i < scale.size(); i++) {
            if (scale.get(i).from().compareTo(scale.get(i - 1).from()) == 0) {
                throw new Refusal(
                        "standards.unfit.sameCutOff", Typed.text(scale.get(i).from()));
            }
        }
        if (scale.isEmpty() || scale.get(scale.size() - 1).from().signum() != 0) {
            throw new Refusal("standards.unfit.lowestGrade");
        }
        return new GradeScale(scale);
    }

    /** Adds an empty grade above the lowest. */
    public void add() {
        bands.add(Math.max(0, bands.size() - 1), new GradeForm());
    }

    /** Takes a grade away. */
    public void remove(GradeForm band) {
        bands.remove(band);
    }

    public List<GradeForm> getBands() {
        return bands;
    }
}

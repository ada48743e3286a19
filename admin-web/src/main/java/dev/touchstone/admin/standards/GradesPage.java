package dev.touchstone.admin.standards;

import dev.touchstone.admin.standards.draft.GradeForm;
import dev.touchstone.admin.standards.draft.GradesForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The grades of a version, with their cut-offs and bonus coefficients. */
@Named
@ViewScoped
public class GradesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenVersion version;

    private @Nullable GradesForm form;

    /** Fills the form. */
    public void open() {
        form = new GradesForm(version.getStandard().grades());
    }

    /** Takes over what was typed. */
    public boolean changed() {
        return version.change(standard -> standard.withGrades(getForm().toScale()));
    }

    /** Removes a grade. */
    public void remove(GradeForm band) {
        getForm().remove(band);
        changed();
    }

    public GradesForm getForm() {
        return Objects.requireNonNull(form);
    }
}

package dev.touchstone.admin.standards;

import dev.touchstone.admin.standards.draft.GradeForm;
import dev.touchstone.admin.standards.draft.GradesForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

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

    /** Takes over what was typed; a grade that is complete now joins the others in their order. */
    public boolean changed() {
        return taken(null);
    }

    /** Takes over a cut-off that was typed or moved; while the same one moves on, that is one step to undo. */
    public void cut(GradeForm band) {
        taken("cut-off:" + band.getKey());
    }

    private boolean taken(@Nullable String series) {
        int before = version.getStandard().grades().bands().size();
        boolean saved =
                version.change(series, standard -> standard.withGrades(getForm().toScale()));
        if (saved && version.getStandard().grades().bands().size() != before) {
            open();
            PrimeFaces.current().ajax().update("form");
        }
        return saved;
    }

    /** Removes a grade. */
    public void remove(GradeForm band) {
        getForm().remove(band);
        changed();
    }

    /** One step back. */
    public void undo() {
        version.undo();
        open();
    }

    /** One step forth. */
    public void redo() {
        version.redo();
        open();
    }

    public GradesForm getForm() {
        return Objects.requireNonNull(form);
    }
}

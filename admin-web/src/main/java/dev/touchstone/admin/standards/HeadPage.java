package dev.touchstone.admin.standards;

import dev.touchstone.admin.standards.draft.HeadForm;
import dev.touchstone.scoring.subject.Subject;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a version is called, who issues it and who is assessed by it. */
@Named
@ViewScoped
public class HeadPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenVersion version;

    private @Nullable HeadForm form;

    /** Fills the form. */
    public void open() {
        form = new HeadForm(version.getStandard());
    }

    /** Takes over what was typed. */
    public boolean changed() {
        return version.change(standard -> getForm().applied(standard));
    }

    public Subject.Kind[] getSubjects() {
        return Subject.Kind.values();
    }

    public HeadForm getForm() {
        return Objects.requireNonNull(form);
    }
}

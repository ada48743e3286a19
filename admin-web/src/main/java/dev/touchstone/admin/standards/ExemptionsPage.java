package dev.touchstone.admin.standards;

import dev.touchstone.admin.standards.draft.ConditionForm;
import dev.touchstone.admin.standards.draft.ExclusionsForm;
import dev.touchstone.admin.standards.draft.ExemptionForm;
import dev.touchstone.admin.standards.draft.FilterForm;
import dev.touchstone.admin.standards.draft.WindowForm;
import dev.touchstone.admin.standards.draft.WindowKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a version leaves out by name, and what puts a result outside its grades. */
@Named
@ViewScoped
public class ExemptionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenVersion version;

    private @Nullable ExclusionsForm form;

    /** Fills the form. */
    public void open() {
        form = new ExclusionsForm(version.getStandard());
    }

    /** Takes over what was typed. */
    public boolean changed() {
        return version.change(standard -> getForm().applied(standard));
    }

    /** Removes an exemption. */
    public void remove(ExemptionForm exemption) {
        getForm().remove(exemption);
        changed();
    }

    /** Removes a stretch of time of an exemption. */
    public void removeWindow(ExemptionForm exemption, WindowForm window) {
        exemption.removeWindow(window);
        changed();
    }

    /** Removes a condition of an exemption. */
    public void removeCondition(FilterForm filter, ConditionForm condition) {
        filter.remove(condition);
        changed();
    }

    public WindowKind[] getWindowKinds() {
        return WindowKind.values();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public ExclusionsForm getForm() {
        return Objects.requireNonNull(form);
    }
}

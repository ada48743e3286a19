package dev.touchstone.admin.goals;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goals, how far they are, and the form that sets one. */
@Named
@ViewScoped
public class GoalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GoalDesk desk;

    @Inject
    AccountLinks links;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    private GoalForm form = new GoalForm();
    private transient @Nullable List<GoalRow> rows;
    private transient @Nullable List<Standard> standards;

    /** The goals the reader may follow. */
    public List<GoalRow> getRows() {
        if (rows == null) {
            rows = desk.list(me.scope(), language());
        }
        return rows;
    }

    /** Whether the reader may set goals. */
    public boolean isEditable() {
        return me.scope() instanceof DataScope.All;
    }

    /** Stores the form. */
    public @Nullable String save() {
        return notices.unlessRefused(() -> {
            desk.add(form.toWish(), me.getName());
            notices.done("goals.saved");
            return "/goals/goals?faces-redirect=true";
        });
    }

    /** Takes a goal back. */
    public void remove(long id) {
        notices.unlessRefused(() -> {
            desk.remove(id);
            notices.done("goals.removed");
            return null;
        });
        rows = null;
    }

    /** Forgets what belongs to another standard. */
    public void chooseStandard() {
        form.setIndicator(null);
        form.setBase(null);
    }

    public List<Standard> getStandards() {
        if (standards == null) {
            standards = desk.listStandards();
            if (form.getStandard() == null && !standards.isEmpty()) {
                form.setStandard(standards.get(0).version().standard());
            }
        }
        return standards;
    }

    /** The indicators of the chosen standard. */
    public List<Indicator> getIndicators() {
        return getStandards().stream()
                .filter(each -> each.version().standard().equals(form.getStandard()))
                .flatMap(each -> each.listIndicators().stream())
                .toList();
    }

    /** The periods of the chosen standard that have results, newest first. */
    public List<Period> getPeriods() {
        String standard = getStandards().isEmpty() ? null : form.getStandard();
        return standard == null ? List.of() : desk.listPeriods(standard, me.scope());
    }

    public List<AccountLinks.Link> getUnits() {
        return links.listUnits();
    }

    public List<WantedKind> getKinds() {
        return List.of(WantedKind.values());
    }

    /** Keys of the people whose name or number contains what was typed. */
    public List<String> completePerson(String part) {
        return links.completePerson(part);
    }

    /** A person as shown. */
    public String personLabel(@Nullable String key) {
        return links.labelOfPerson(key);
    }

    public GoalForm getForm() {
        return form;
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}

package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.AccountLinks;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pilots, and the form that begins one. */
@Named
@ViewScoped
public class PilotsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PilotDesk desk;

    @Inject
    PilotSheets sheets;

    @Inject
    AccountLinks links;

    @Inject
    OrganisationDesk organisation;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    @Inject
    transient InstantSource clock;

    private final PilotForm form = new PilotForm();
    private transient @Nullable List<PilotRow> rows;
    private transient @Nullable List<VersionRow> drafts;

    /** Proposes the next month. */
    public void open() {
        String next = YearMonth.from(clock.instant().atZone(organisation.zone()))
                .plusMonths(1)
                .toString();
        form.setFirst(next);
        form.setLast(next);
    }

    /** The pilots the reader may see. */
    public List<PilotRow> getRows() {
        if (rows == null) {
            rows = sheets.list(me.scope(), Language.of(preferences.getLanguage().getTag()));
        }
        return rows;
    }

    /** Whether the reader may begin pilots. */
    public boolean isEditable() {
        return me.scope() instanceof DataScope.All;
    }

    /** Begins the pilot. */
    public @Nullable String begin() {
        return notices.unlessRefused(() -> {
            long id = desk.begin(form.toWish(), me.scope(), me.getName());
            notices.done("pilots.begun");
            return "/pilots/pilot?faces-redirect=true&id=" + id;
        });
    }

    /** Drafts that can be tried. */
    public List<VersionRow> getDrafts() {
        if (drafts == null) {
            drafts = desk.listDrafts();
        }
        return drafts;
    }

    public List<AccountLinks.Link> getUnits() {
        return links.listUnits();
    }

    public PilotForm getForm() {
        return form;
    }
}

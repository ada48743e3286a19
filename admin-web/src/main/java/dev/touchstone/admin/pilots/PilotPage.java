package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One pilot: what it comes to for those the reader may see, and its end. */
@Named
@ViewScoped
public class PilotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PilotDesk desk;

    @Inject
    PilotSheets sheets;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private long id;
    private transient @Nullable PilotRow row;
    private transient @Nullable PilotSheet sheet;
    private @Nullable String problem;

    /** Answers 404 where this reader sees no such pilot. */
    public void open() {
        row = sheets.find(id, me.scope(), language()).orElseThrow(NothingHere::new);
        look();
    }

    /** Asks for the results, which may still be read, or cannot be any more. */
    public void look() {
        if (!isLeader()) {
            return;
        }
        try {
            sheet = sheets.findSheet(id, me.scope(), language()).orElse(null);
        } catch (Refusal refusal) {
            problem = refusal.sentence(texts);
        }
    }

    /** Whether the reader sees results of others: an administrator or a manager. */
    public boolean isLeader() {
        return isEditable() || me.scope() instanceof DataScope.Teams;
    }

    /** Whether the reader may end the pilot. */
    public boolean isEditable() {
        return me.scope() instanceof DataScope.All;
    }

    /** Ends the pilot. */
    public @Nullable String end() {
        return notices.unlessRefused(() -> {
            desk.end(id, me.scope(), me.getName());
            notices.done("pilots.endedNow");
            return here();
        });
    }

    /** The page anew. */
    String here() {
        return "/pilots/pilot?faces-redirect=true&id=" + id;
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    public PilotRow getRow() {
        PilotRow known = row;
        if (known == null) {
            known = sheets.find(id, me.scope(), language()).orElseThrow(NothingHere::new);
            row = known;
        }
        return known;
    }

    /** Names of the units that take part. */
    public String getUnitNames() {
        return String.join(texts.of("pilots.comma"), getRow().units());
    }

    /** The month, or the first and the last. */
    public String getMonths() {
        PilotRow shown = getRow();
        return shown.first().equals(shown.last())
                ? shown.first()
                : texts.of("pilots.span", shown.first(), shown.last());
    }

    /** What it comes to; null while facts are being read, and for those who see no results of others. */
    public @Nullable PilotSheet getSheet() {
        return sheet;
    }

    /** Why there are no results; null if nothing stands against them. */
    public @Nullable String getProblem() {
        return problem;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

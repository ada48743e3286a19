package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader and somebody else changed at the same time, and which of both is to stay. */
@Named
@RequestScoped
public class ConflictPage {

    @Inject
    OpenVersion version;

    @Inject
    StandardPage page;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    /** What the other one changed. */
    public List<String> getTheirs() {
        DraftConflict conflict = version.getConflict();
        return conflict == null
                ? List.of()
                : changes(conflict.base(), conflict.theirs().standard());
    }

    /** What the reader changed and could not save. */
    public List<String> getMine() {
        DraftConflict conflict = version.getConflict();
        return conflict == null ? List.of() : changes(conflict.base(), conflict.mine());
    }

    /** Goes on with what the other one saved. */
    public String takeTheirs() {
        version.takeTheirs();
        return again();
    }

    /** Puts the reader's change upon it. */
    public @Nullable String keepMine() {
        return version.keepMine() ? again() : null;
    }

    private List<String> changes(Standard from, Standard to) {
        return new VersionChanges(words, texts).listSentences(from, to);
    }

    private String again() {
        String view =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        String chosen = page.getChosen();
        return view + "?faces-redirect=true&id=" + version.getId() + (chosen == null ? "" : "&indicator=" + chosen);
    }
}

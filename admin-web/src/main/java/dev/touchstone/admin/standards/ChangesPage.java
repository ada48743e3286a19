package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A version beside the one before it: what is new, what is gone, what weighs more or less. */
@Named
@ViewScoped
public class ChangesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenVersion version;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    /** Every indicator of either version. */
    public List<LineChange> getLines() {
        return changes().listLines(before(), version.getStandard());
    }

    /** Sentences about the whole that no longer hold. */
    public List<String> getGone() {
        return changes().listOnlyIn(before(), version.getStandard());
    }

    /** Sentences about the whole that hold now. */
    public List<String> getCome() {
        return changes().listOnlyIn(version.getStandard(), before());
    }

    private VersionChanges changes() {
        return new VersionChanges(words, texts);
    }

    private Standard before() {
        return Objects.requireNonNull(version.getBefore()).standard();
    }
}

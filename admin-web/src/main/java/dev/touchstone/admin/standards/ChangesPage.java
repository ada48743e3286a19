package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version beside the one before it, or beside any other: what is new, what is gone, what weighs more or less. */
@Named
@ViewScoped
public class ChangesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenVersion version;

    @Inject
    StandardDesk desk;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    private long beside;

    /** The version it is compared with: the chosen one, else the one before; null if it is the only one. */
    public @Nullable VersionRow getOther() {
        return getOthers().stream()
                .filter(other -> other.id() == beside)
                .findFirst()
                .orElseGet(version::getBefore);
    }

    /** The other versions of the same standard, newest first. */
    public List<VersionRow> getOthers() {
        String standard = version.getStandard().version().standard();
        return desk.list().stream()
                .filter(other -> other.id() != version.getId()
                        && other.standard().version().standard().equals(standard))
                .toList();
    }

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
        return Objects.requireNonNull(getOther()).standard();
    }

    public long getBeside() {
        return beside;
    }

    public void setBeside(long beside) {
        this.beside = beside;
    }
}

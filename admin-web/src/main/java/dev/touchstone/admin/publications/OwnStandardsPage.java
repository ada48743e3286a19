package dev.touchstone.admin.publications;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the reader is assessed by, now and soon, with the button that says it was read. */
@Named("ownStandards")
@ViewScoped
public class OwnStandardsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AcknowledgementDesk desk;

    @Inject
    StandardWords words;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private @Nullable Long id;
    private transient @Nullable List<OwnVersion> rows;

    /** What is in force and what comes, by standard. */
    public List<OwnVersion> getRows() {
        List<OwnVersion> known = rows;
        if (known == null) {
            known = desk.listOwn(me.scope());
            rows = known;
        }
        return known;
    }

    /** Those that the reader has still to acknowledge. */
    public List<OwnVersion> getWaiting() {
        return getRows().stream().filter(OwnVersion::waiting).toList();
    }

    /** The one that is shown: the chosen one, else the first to acknowledge, else the first; null if there is none. */
    public @Nullable OwnVersion getShown() {
        Long chosen = id;
        return getRows().stream()
                .filter(row -> chosen != null && row.id() == chosen)
                .findFirst()
                .or(() -> getWaiting().stream().findFirst())
                .or(() -> getRows().stream().findFirst())
                .orElse(null);
    }

    /** The lines of the shown one. */
    public List<OwnLine> getLines() {
        return table().lines();
    }

    /** Names of the indicators that the version before had and the shown one has not. */
    public List<String> getGone() {
        return table().gone();
    }

    /** Sentences about the whole that no longer hold. */
    public List<String> getWholeGone() {
        return table().wholeGone();
    }

    /** Sentences about the whole that hold from now on. */
    public List<String> getWholeCome() {
        return table().wholeCome();
    }

    /** Says that a version was read. */
    public @Nullable String acknowledge(long version) {
        return notices.unlessRefused(() -> {
            desk.acknowledge(version, me.scope());
            notices.done("publications.acknowledged");
            return "/publications/own?faces-redirect=true&id=" + version;
        });
    }

    private OwnTable table() {
        OwnVersion shown = Objects.requireNonNull(getShown());
        VersionRow before = shown.before();
        Standard then = before == null ? null : before.standard();
        return new OwnTable(shown.version().standard(), then, words, texts);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}

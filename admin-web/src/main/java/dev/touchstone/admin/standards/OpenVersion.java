package dev.touchstone.admin.standards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.draft.DraftHistory;
import dev.touchstone.admin.standards.draft.DraftMerge;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.standard.NoRoomException;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The version that the pages of the editor are about. A draft is saved with every change that makes sense. */
@Named("version")
@ViewScoped
public class OpenVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StandardDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Texts texts;

    @Inject
    DraftMemory memory;

    private long id;
    private @Nullable String problem;
    private transient @Nullable VersionRow row;
    private transient @Nullable List<LintFinding> findings;
    private transient @Nullable Optional<VersionRow> before;
    private transient @Nullable DraftConflict conflict;

    /** Changes the draft and saves it; what makes no sense yet is said and not saved. */
    public boolean change(UnaryOperator<Standard> change) {
        return change(null, change);
    }

    /**
     * The same.
     *
     * @param series what repeated changes have in common that are undone together; null for one that is undone by itself
     */
    boolean change(@Nullable String series, UnaryOperator<Standard> change) {
        return trying(() -> {
            Standard old = getStandard();
            Standard changed = change.apply(old);
            if (!changed.equals(old)) {
                save(changed);
                history().changed(series, old, changed);
            }
        });
    }

    /** Takes one step back, if there is one. */
    void undo() {
        history().findBack(getStandard()).ifPresent(then -> {
            if (trying(() -> save(then))) {
                history().wentBack();
            }
        });
    }

    /** Takes one step forth, if there is one. */
    void redo() {
        history().findForth(getStandard()).ifPresent(then -> {
            if (trying(() -> save(then))) {
                history().wentForth();
            }
        });
    }

    /** Gives up the change that was not saved, because somebody else was faster. */
    public void takeTheirs() {
        conflict = null;
        reload(desk.find(id).orElseThrow(NothingHere::new));
    }

    /** Saves that change upon what somebody else saved. */
    public boolean keepMine() {
        DraftConflict known = Objects.requireNonNull(conflict);
        takeTheirs();
        return change(theirs -> new DraftMerge(known.base()).merge(known.mine(), theirs));
    }

    private void save(Standard changed) {
        try {
            reload(desk.save(id, changed, getRow().digest(), me.getName()));
        } catch (ChangedMeanwhile meanwhile) {
            conflict = new DraftConflict(getStandard(), changed, desk.find(id).orElseThrow(NothingHere::new));
            throw meanwhile;
        }
    }

    private boolean trying(Runnable attempt) {
        problem = null;
        conflict = null;
        try {
            attempt.run();
            return true;
        } catch (Refusal refusal) {
            problem = refusal.sentence(texts);
        } catch (NoRoomException full) {
            problem = full.reason() == NoRoomException.Reason.NOTHING_FREE
                    ? texts.of("standards.unfit.nothingFree")
                    : texts.of("standards.unfit.nothingLeft", full.excess().toString());
        } catch (IllegalArgumentException contradiction) {
            problem = texts.of("standards.unfit.contradiction", String.valueOf(contradiction.getMessage()));
        }
        return false;
    }

    /** What the reader did to the draft so far. */
    DraftHistory history() {
        return memory.of(id);
    }

    /** Whether there is a step to go back. */
    public boolean isUndoable() {
        return isDraft() && history().findBack(getStandard()).isPresent();
    }

    /** Whether there is a step to go forth. */
    public boolean isRedoable() {
        return isDraft() && history().findForth(getStandard()).isPresent();
    }

    /** The version as it is stored. */
    public VersionRow getRow() {
        VersionRow known = row;
        if (known == null) {
            known = desk.find(id).orElseThrow(NothingHere::new);
            row = known;
        }
        return known;
    }

    public Standard getStandard() {
        return getRow().standard();
    }

    public boolean isDraft() {
        return getRow().state() == VersionState.DRAFT;
    }

    public boolean isOverlay() {
        return getRow().overlay();
    }

    /** Whether more than weights and targets may be changed. */
    public boolean isFree() {
        return isDraft() && !isOverlay();
    }

    /** What the lint says, errors first. */
    public List<LintFinding> getFindings() {
        List<LintFinding> known = findings;
        if (known == null) {
            known = desk.check(id, getStandard());
            findings = known;
        }
        return known;
    }

    /** What the lint says of one indicator. */
    public List<LintFinding> findingsOf(String indicator) {
        return getFindings().stream()
                .filter(finding -> indicator.equals(finding.indicator()))
                .toList();
    }

    /** What the lint says of the whole. */
    public List<LintFinding> getWholeFindings() {
        return getFindings().stream()
                .filter(finding -> finding.indicator() == null)
                .toList();
    }

    /** The version that this one changes; null if it is the first. */
    public @Nullable VersionRow getBefore() {
        Optional<VersionRow> known = before;
        if (known == null) {
            known = desk.findBefore(id);
            before = known;
        }
        return known.orElse(null);
    }

    /** Takes over what is stored now. */
    void reload(VersionRow stored) {
        row = stored;
        findings = null;
        before = null;
    }

    /** Why the last change was not saved; null if it was. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Why it was not saved, if somebody else was faster; else null. */
    public @Nullable DraftConflict getConflict() {
        return conflict;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

package dev.touchstone.admin.standards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.StandardLint;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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

    private long id;
    private @Nullable String problem;
    private transient @Nullable VersionRow row;
    private transient @Nullable List<LintFinding> findings;
    private transient @Nullable Optional<VersionRow> before;

    /** Changes the draft and saves it; what makes no sense yet is said and not saved. */
    public boolean change(UnaryOperator<Standard> change) {
        problem = null;
        try {
            Standard changed = change.apply(getStandard());
            if (!changed.equals(getStandard())) {
                reload(desk.save(id, changed, getRow().digest(), me.getName()));
            }
            return true;
        } catch (Refusal refusal) {
            problem = refusal.sentence(texts);
        } catch (IllegalArgumentException contradiction) {
            problem = texts.of("standards.unfit.contradiction", String.valueOf(contradiction.getMessage()));
        }
        return false;
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

    /** Whether nothing keeps the table from being published. */
    public boolean isPublishable() {
        return !StandardLint.blocks(getFindings());
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

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

package dev.touchstone.admin.standards;

import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.Severity;
import java.util.List;

/** A draft cannot be published while the lint finds errors in it. */
public class LintRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<LintFinding> errors;

    LintRefusedException(List<LintFinding> findings) {
        super("The draft cannot be published: " + findings);
        this.errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** What has to be mended, at least one. */
    public List<LintFinding> errors() {
        return errors;
    }
}

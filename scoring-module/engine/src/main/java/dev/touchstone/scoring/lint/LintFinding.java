package dev.touchstone.scoring.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a lint found.
 *
 * @param code what
 * @param indicator key of the indicator it is about; null if it is about the whole
 * @param details the numbers and names it is about, in the order that the code says
 */
public record LintFinding(LintCode code, @Nullable String indicator, List<LintDetail> details) {

    /** Copies the details. */
    public LintFinding {
        details = List.copyOf(details);
    }

    /**
     * How much it matters.
     *
     * @return the code's severity
     */
    public Severity severity() {
        return code.severity();
    }

    static LintFinding of(LintCode code, LintDetail... details) {
        return new LintFinding(code, null, List.of(details));
    }

    static LintFinding of(LintCode code, String indicator, LintDetail... details) {
        return new LintFinding(code, indicator, List.of(details));
    }
}

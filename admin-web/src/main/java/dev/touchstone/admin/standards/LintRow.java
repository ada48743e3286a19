package dev.touchstone.admin.standards;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.Severity;
import dev.touchstone.scoring.wording.LintWords;
import dev.touchstone.scoring.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a standard found.
 *
 * @param severity an error keeps a draft from being published
 * @param code what it is
 * @param indicator key of the indicator it is about; null if it is about the whole
 * @param message the finding, in the caller's language
 */
public record LintRow(
        Severity severity, LintCode code, @Nullable String indicator, String message) {

    /** A finding in a language. */
    public static LintRow of(LintFinding finding, Language language) {
        String message = new LintWords(Words.in(language)).finding(finding);
        return new LintRow(finding.severity(), finding.code(), finding.indicator(), message);
    }
}

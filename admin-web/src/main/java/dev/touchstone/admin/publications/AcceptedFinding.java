package dev.touchstone.admin.publications;

import dev.touchstone.scoring.lint.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the checks had found when a version was published all the same.
 *
 * @param severity how much it matters
 * @param code what it is
 * @param indicator key of the indicator it is about; null if it is about the whole
 * @param message the finding in the reader's language, in the words of the day
 */
public record AcceptedFinding(
        Severity severity, String code, @Nullable String indicator, String message) {}

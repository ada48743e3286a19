package dev.touchstone.admin.standards;

import dev.touchstone.scoring.lint.LintFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version was published, and what goes with it into the record.
 *
 * @param version the version as it is from now on
 * @param before the version it changes; null if it is the first
 * @param findings what the lint found and the publisher accepted
 * @param note what the assessed are told about it; null for nothing
 */
public record VersionPublished(
        VersionRow version,
        @Nullable VersionRow before,
        List<LintFinding> findings,
        @Nullable String note) {

    public VersionPublished {
        findings = List.copyOf(findings);
    }
}

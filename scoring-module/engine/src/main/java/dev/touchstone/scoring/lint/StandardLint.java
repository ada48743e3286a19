package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a standard as a careful colleague would, before it is published. */
public final class StandardLint {

    private StandardLint() {}

    /**
     * Everything doubtful about a standard.
     *
     * @param standard a draft or a published version
     * @param context what is known around it
     * @return errors first; those on the whole before those on indicators, which come in the order of the table
     */
    public static List<LintFinding> check(Standard standard, LintContext context) {
        List<LintFinding> findings = new ArrayList<>();
        findings.addAll(new TableCheck(standard, context).findings());
        standard.listIndicators().forEach(indicator -> {
            findings.addAll(new DuplicateCheck(standard).findings(indicator));
            findings.addAll(new TargetCheck().findings(indicator));
            findings.addAll(new CliffCheck().findings(indicator));
            findings.addAll(new DirectionCheck().findings(indicator));
            findings.addAll(new FitCheck(standard).findings(indicator));
            findings.addAll(new HistoryCheck(context).findings(indicator));
        });
        findings.sort(Comparator.comparing(LintFinding::severity));
        return List.copyOf(findings);
    }

    /**
     * Whether findings forbid publishing.
     *
     * @param findings of a standard
     * @return true if one is an error
     */
    public static boolean blocks(List<LintFinding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}

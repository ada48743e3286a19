package dev.touchstone.admin.standards;

import dev.touchstone.plugin.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version changes of the one before it, in the caller's language.
 *
 * @param before the version before it
 * @param lines the indicators that are different, in the order of the new version
 * @param gone sentences about the whole that no longer hold
 * @param come sentences about the whole that hold now
 */
public record ChangesAnswer(VersionSummary before, List<Line> lines, List<String> gone, List<String> come) {

    /** What one version changes of another, in a language. */
    public static ChangesAnswer of(VersionRow before, VersionRow after, VersionChanges changes, Language language) {
        return new ChangesAnswer(
                VersionSummary.of(before, language),
                changes.listLines(before.standard(), after.standard()).stream()
                        .filter(LineChange::changed)
                        .map(Line::of)
                        .toList(),
                changes.listOnlyIn(before.standard(), after.standard()),
                changes.listOnlyIn(after.standard(), before.standard()));
    }

    /**
     * An indicator that is different.
     *
     * @param name as shown
     * @param before its weight before, in per cent; null if it is new
     * @param after its weight now; null if it is gone
     * @param gone sentences about it that no longer hold
     * @param come sentences about it that hold now
     */
    public record Line(
            String name, @Nullable String before, @Nullable String after, List<String> gone, List<String> come) {

        static Line of(LineChange change) {
            return new Line(
                    change.name(),
                    change.before() == null ? null : change.before().toString(),
                    change.after() == null ? null : change.after().toString(),
                    change.gone(),
                    change.come());
        }
    }
}

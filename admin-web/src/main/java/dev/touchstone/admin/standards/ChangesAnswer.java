package dev.touchstone.admin.standards;

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

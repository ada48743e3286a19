package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a measure looks at, when they count and for whom.
 *
 * @param filter which facts
 * @param anchor the instant that puts a fact into a period; null for the measure's default
 * @param attribution whose result it counts for; null for the measure's default, by which an abandoned contact charges nobody
 */
public record FactSelection(
        FactFilter filter,
        @Nullable Anchor anchor,
        @Nullable Attribution attribution) {

    /** Every fact the measure understands, with its defaults. */
    public static final FactSelection EVERYTHING = of(FactFilter.EVERYTHING);

    /**
     * A selection with the measure's defaults.
     *
     * @param filter which facts
     * @return the selection
     */
    public static FactSelection of(FactFilter filter) {
        return new FactSelection(filter, null, null);
    }
}

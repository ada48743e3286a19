package dev.touchstone.documents.ready;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A standards table that comes with the product, to be adopted as it is or as a draft to change.
 *
 * @param origin where it comes from
 * @param standard the table; its version is named 1 and begins with the year 2026, so that a host gives it its own
 */
public record ReadyStandard(Origin origin, Standard standard) {

    /** Where a ready table comes from. Notes on the table and its lines say more. */
    public enum Origin {
        /** A reference sheet: its indicators, weights, targets and rules. */
        REFERENCE,
        /** A reference sheet with parts of ours, because it gives no rule for them. */
        REFERENCE_AND_OURS,
        /** Made for this product. */
        OURS
    }

    /**
     * Its name among the ready tables.
     *
     * @return lower-case words with hyphens
     */
    public String key() {
        return standard.version().standard();
    }

    /**
     * Its name as shown.
     *
     * @return in three languages
     */
    public LocalizedText name() {
        return standard.name();
    }

    /**
     * Where it comes from, in words.
     *
     * @return in three languages
     */
    public LocalizedText note() {
        return Objects.requireNonNull(standard.note());
    }

    /**
     * The industry it is made for.
     *
     * @return such as {@code telecom}; empty for any
     */
    public Optional<String> findIndustry() {
        return Optional.ofNullable(standard.industry());
    }

    /**
     * The layer it is made for, so that the three tables of an industry can be told apart.
     *
     * @return the smallest kind among those it assesses: a table for teams and contractors is one for teams
     */
    public Subject.Kind layer() {
        return standard.subjects().stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}

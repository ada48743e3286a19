package dev.touchstone.admin.standards;

import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.plugin.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A table that comes with the product.
 *
 * @param key its name in an address
 * @param name as shown, in the caller's language
 * @param note where it comes from, in words
 * @param origin where it comes from
 * @param industry the industry it is made for; null for any
 */
public record ReadySummary(
        String key,
        String name,
        String note,
        ReadyStandard.Origin origin,
        @Nullable String industry) {

    static ReadySummary of(ReadyStandard ready, Language language) {
        return new ReadySummary(
                ready.key(),
                ready.name().in(language),
                ready.note().in(language),
                ready.origin(),
                ready.findIndustry().orElse(null));
    }
}

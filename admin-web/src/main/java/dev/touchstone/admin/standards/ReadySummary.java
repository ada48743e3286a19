package dev.touchstone.admin.standards;

import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A table that comes with the product.
 *
 * @param key its name in an address
 * @param name as shown, in the caller's language
 * @param note where it comes from, in words
 * @param origin where it comes from
 * @param industry the industry it is made for; null for any
 * @param layer the layer it is made for: agents, teams or departments
 */
public record ReadySummary(
        String key,
        String name,
        String note,
        ReadyStandard.Origin origin,
        @Nullable String industry,
        Subject.Kind layer) {

    static ReadySummary of(ReadyStandard ready, Language language) {
        return new ReadySummary(
                ready.key(),
                ready.name().in(language),
                ready.note().in(language),
                ready.origin(),
                ready.findIndustry().orElse(null),
                ready.layer());
    }
}

package dev.touchstone.plugin.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Something grave that a named person established, such as bought reviews. It may veto a result and can be appealed.
 *
 * @param key stream and key, kept for life
 * @param circumstances the person stands in {@link Role#ASSESSED}, who established it in {@link Role#JUDGED_BY} (required)
 * @param type what it is, such as {@code fraud}, not blank
 * @param evidence what proves it, not blank
 * @param established when
 */
public record Finding(FactKey key, Circumstances circumstances, String type, String evidence, Instant established)
        implements ServiceFact {

    /**
     * Checks that it can stand.
     *
     * @throws IllegalArgumentException if type or evidence is blank or nobody is named who established it
     */
    public Finding {
        if (type.isBlank() || evidence.isBlank()) {
            throw new IllegalArgumentException(key + ": a finding needs its type and its evidence");
        }
        if (circumstances.listPeople(Role.JUDGED_BY).isEmpty()) {
            throw new IllegalArgumentException(
                    key + ": a finding needs the person who established it (role JUDGED_BY)");
        }
    }

    @Override
    public Finding withCircumstances(Circumstances other) {
        return new Finding(key, other, type, evidence, established);
    }

    @Override
    public FactKind kind() {
        return FactKind.FINDING;
    }

    @Override
    public Optional<Instant> at(Anchor anchor, ZoneId zone) {
        return anchor == Anchor.JUDGED ? Optional.of(established) : Optional.empty();
    }
}

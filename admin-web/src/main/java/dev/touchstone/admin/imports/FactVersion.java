package dev.touchstone.admin.imports;

import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.documents.form.Digest;
import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact, or its deletion, in the form in which it is stored.
 *
 * @param key stream and key
 * @param deleted whether the source deleted it
 * @param kind the kind of fact
 * @param firstAt the earliest of its instants, for finding it
 * @param lastAt the latest of its instants
 * @param digest over the document, so that the same content is noticed
 * @param document canonical JSON; a deleted fact keeps its last content
 * @param days the days of all its instants
 */
record FactVersion(
        FactKey key,
        boolean deleted,
        String kind,
        Instant firstAt,
        Instant lastAt,
        String digest,
        String document,
        Set<LocalDate> days) {

    static FactVersion of(ServiceFact fact, ZoneId zone) {
        List<Instant> instants =
                instantsOf(fact, zone).sorted(Comparator.naturalOrder()).toList();
        if (instants.isEmpty()) {
            throw new IllegalArgumentException(
                    "Fact " + fact.key() + " has no instant at all, so no period can count it");
        }
        String document = FactDocument.write(fact);
        return new FactVersion(
                fact.key(),
                false,
                fact.kind().name(),
                instants.get(0),
                instants.get(instants.size() - 1),
                Digest.of(document).hex(),
                document,
                daysOf(fact, zone));
    }

    static Set<LocalDate> daysOf(ServiceFact fact, ZoneId zone) {
        return instantsOf(fact, zone)
                .map(instant -> instant.atZone(zone).toLocalDate())
                .collect(Collectors.toSet());
    }

    private static Stream<Instant> instantsOf(ServiceFact fact, ZoneId zone) {
        return Arrays.stream(Anchor.values())
                .map(anchor -> fact.at(anchor, zone))
                .flatMap(Optional::stream);
    }

    FactVersion asDeleted() {
        return new FactVersion(key, true, kind, firstAt, lastAt, digest, document, days);
    }
}

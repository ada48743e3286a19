package dev.touchstone.admin.imports;

import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.IdentifiedFact;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads facts of a span of time one after the other, each as it was known at a position of the ledger. */
final class SpansOfFacts {

    /** A name that stands in a document letter by letter, between quotes. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ._:@-]+");

    private final EntityManager entities;

    SpansOfFacts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Facts with an instant in a span.
     *
     * @param naming only documents that hold one of these names, so that others need not be read; any if there is none
     */
    Stream<IdentifiedFact> stream(Set<FactKind> kinds, Instant from, Instant until, long asOf, Set<String> naming) {
        List<String> names =
                naming.stream().allMatch(name -> PLAIN.matcher(name).matches())
                        ? naming.stream().sorted().toList()
                        : List.of();
        return Arrays.stream(DurationClass.values()).flatMap(lasting -> {
            TypedQuery<Object[]> query = entities.createQuery(
                            "select connection, document from FactEntity where durationClass = :lasting"
                                    + " and firstAt >= :earliest and firstAt < :until and lastAt >= :from"
                                    + " and sinceChange <= :asOf and (untilChange is null or untilChange > :asOf)"
                                    + " and deleted = false and kind in :kinds" + condition(names),
                            Object[].class)
                    .setParameter("lasting", lasting.ordinal())
                    .setParameter("earliest", lasting.earliestBeginning(from))
                    .setParameter("kinds", kinds.stream().map(FactKind::name).toList())
                    .setParameter("from", from)
                    .setParameter("until", until)
                    .setParameter("asOf", asOf)
                    .setHint("org.hibernate.fetchSize", 1000);
            for (int i = 0; i < names.size(); i++) {
                query.setParameter("name" + i, "%\"" + names.get(i).replace("_", "!_") + "\"%");
            }
            return query.getResultStream().map(row -> identified((Long) row[0], (String) row[1]));
        });
    }

    /** When the first and the last fact of each duration class began, as the index on them tells. */
    Stream<Instant> outermost() {
        return Arrays.stream(DurationClass.values())
                .flatMap(lasting -> Stream.of("min", "max")
                        .map(end -> entities.createQuery(
                                        "select " + end + "(firstAt) from FactEntity where durationClass = :lasting",
                                        Instant.class)
                                .setParameter("lasting", lasting.ordinal())
                                .getSingleResult()))
                .filter(Objects::nonNull);
    }

    private static String condition(List<String> names) {
        return names.isEmpty()
                ? ""
                : IntStream.range(0, names.size())
                        .mapToObj(i -> "document like :name" + i + " escape '!'")
                        .collect(Collectors.joining(" or ", " and (", ")"));
    }

    static IdentifiedFact identified(long connection, String document) {
        var fact = FactDocument.read(document);
        return new IdentifiedFact(new FactId(String.valueOf(connection), fact.key()), fact);
    }
}

package dev.touchstone.admin.imports;

import dev.touchstone.admin.storage.Ledger;
import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.IdentifiedFact;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;

/** Keeps every version of every fact, and reads them as of any position of the ledger. */
@Dependent
public class FactStore {

    private static final int KEYS_PER_QUERY = 500;

    private final EntityManager entities;
    private final Ledger ledger;
    private final FactDays days;
    private final SpansOfFacts spans;

    @Inject
    public FactStore(EntityManager entities) {
        this.entities = entities;
        this.ledger = new Ledger(entities);
        this.days = new FactDays(entities);
        this.spans = new SpansOfFacts(entities);
    }

    /** Where the ledger stands: a result that names this position can be recomputed for ever. */
    public long position() {
        return ledger.position();
    }

    /**
     * Every fact of some kinds that has an instant in a span, as it was known at a position; deleted ones are left out.
     *
     * @param kinds of which kinds
     * @param from first instant
     * @param until the first instant no more
     * @param asOf a position of the ledger
     */
    public Stream<IdentifiedFact> stream(Set<FactKind> kinds, Instant from, Instant until, long asOf) {
        return spans.stream(kinds, from, until, asOf, Set.of());
    }

    /**
     * Those of the same facts that name any of some people. Facts that only happen to hold such a text may be among them.
     *
     * @param people as their sources name them; at least one
     */
    public Stream<IdentifiedFact> streamNaming(
            Set<String> people, Set<FactKind> kinds, Instant from, Instant until, long asOf) {
        return people.isEmpty() ? Stream.of() : spans.stream(kinds, from, until, asOf, people);
    }

    /** Some facts as they were known at a position; those that did not exist then are left out. */
    public Map<FactId, IdentifiedFact> list(Collection<FactId> facts, long asOf) {
        Map<List<String>, List<String>> keys = new HashMap<>();
        facts.forEach(
                fact -> keys.computeIfAbsent(List.of(fact.connection(), fact.stream()), first -> new ArrayList<>())
                        .add(fact.key().key()));
        Map<FactId, IdentifiedFact> known = new HashMap<>();
        keys.forEach((stream, wanted) -> {
            long connection = Long.parseLong(stream.get(0));
            new WantedKeys(entities, connection, stream.get(1))
                    .find(
                            wanted,
                            "f.document",
                            "fact",
                            "f.since_change <= :asOf and (f.until_change is null or f.until_change > :asOf)"
                                    + " and f.deleted = false",
                            Map.of("asOf", asOf),
                            String.class)
                    .map(document -> SpansOfFacts.identified(connection, document))
                    .forEach(fact -> known.put(fact.id(), fact));
        });
        return known;
    }

    /** One fact as it was known at a position; empty if it did not exist then. */
    public Optional<IdentifiedFact> find(FactId fact, long asOf) {
        return entities.createQuery(
                        "select connection, document from FactEntity where connection = :connection and stream = :stream"
                                + " and factKey = :key and sinceChange <= :asOf"
                                + " and (untilChange is null or untilChange > :asOf) and deleted = false",
                        Object[].class)
                .setParameter("connection", Long.valueOf(fact.connection()))
                .setParameter("stream", fact.stream())
                .setParameter("key", fact.key().key())
                .setParameter("asOf", asOf)
                .getResultStream()
                .findFirst()
                .map(row -> SpansOfFacts.identified((Long) row[0], (String) row[1]));
    }

    /** Whether personal fields of any fact with an instant in a span were erased: what rests on them cannot be computed again. */
    public boolean isErased(Instant from, Instant until) {
        return entities.createQuery(
                        "select id from FactEntity where erased = true and lastAt >= :from and firstAt < :until",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** The keys of a stream that are not deleted, in their order, after one of them. */
    List<String> listLiveKeys(long connection, String stream, String after, int most) {
        return entities.createQuery(
                        "select factKey from FactEntity where connection = :connection and stream = :stream"
                                + " and untilChange is null and deleted = false and factKey > :after order by factKey",
                        String.class)
                .setParameter("connection", connection)
                .setParameter("stream", stream)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The days on which the first and the last fact began; empty if there are no facts. */
    public Optional<TouchedDays> findDays(ZoneId zone) {
        List<LocalDate> days = spans.outermost()
                .map(instant -> instant.atZone(zone).toLocalDate())
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new TouchedDays(days.get(0), days.get(days.size() - 1)));
    }

    /** The days that facts stand on, or stood on before they changed, after a position; empty if none changed. */
    public Optional<TouchedDays> findTouched(long after, ZoneId zone) {
        Object[] span = entities.createQuery(
                        "select min(firstAt), max(lastAt) from FactEntity"
                                + " where sinceChange > :after or untilChange > :after",
                        Object[].class)
                .setParameter("after", after)
                .getSingleResult();
        if (span[0] == null) {
            return Optional.empty();
        }
        return Optional.of(new TouchedDays(
                ((Instant) span[0]).atZone(zone).toLocalDate(),
                ((Instant) span[1]).atZone(zone).toLocalDate()));
    }

    /**
     * Appends what is new or changed, all at one new position, and notes the days it touches; the same content again is no change.
     *
     * @param zone in which days begin
     */
    Changes append(long connection, Collection<FactVersion> facts, Collection<FactKey> deletions, ZoneId zone) {
        Map<FactKey, CurrentFact> current = new HashMap<>();
        Map<FactKey, FactVersion> wanted = new LinkedHashMap<>();
        facts.forEach(fact -> wanted.put(fact.key(), fact));
        Map<String, List<FactKey>> byStream = new HashMap<>();
        Stream.concat(wanted.keySet().stream(), deletions.stream())
                .forEach(key -> byStream.computeIfAbsent(key.stream(), stream -> new ArrayList<>())
                        .add(key));
        long position = ledger.advance();
        byStream.forEach((stream, keys) -> current.putAll(listCurrent(connection, stream, keys)));

        long same = 0;
        long added = 0;
        List<Long> closed = new ArrayList<>();
        List<NewVersion> appended = new ArrayList<>();
        Set<LocalDate> touched = new HashSet<>();
        for (FactVersion fact : wanted.values()) {
            CurrentFact before = current.get(fact.key());
            if (before != null && !before.deleted() && before.digest().equals(fact.digest())) {
                same++;
                continue;
            }
            if (before == null) {
                added++;
            } else {
                closed.add(before.id());
            }
            touched.addAll(fact.days());
            int number = before == null ? 1 : before.version() + 1;
            appended.add(new NewVersion(nextId(), connection, fact, number, position));
        }
        long changed = appended.size() - added;
        long deleted = 0;
        for (FactKey key : deletions) {
            CurrentFact before = current.get(key);
            if (before != null && !before.deleted() && !wanted.containsKey(key)) {
                closed.add(before.id());
                FactVersion gone = versionOf(before.id(), zone).asDeleted();
                appended.add(new NewVersion(nextId(), connection, gone, before.version() + 1, position));
                deleted++;
            }
        }
        touched.addAll(listDays(closed, zone));
        days.touch(touched, position);
        write(position, closed, appended);
        return new Changes(added, changed, same, deleted);
    }

    private void write(long position, List<Long> closed, List<NewVersion> appended) {
        for (int i = 0; i < closed.size(); i += KEYS_PER_QUERY) {
            entities.createQuery("update FactEntity set untilChange = :position where id in :ids")
                    .setParameter("position", position)
                    .setParameter("ids", closed.subList(i, Math.min(closed.size(), i + KEYS_PER_QUERY)))
                    .executeUpdate();
        }
        if (!appended.isEmpty()) {
            FactInserts inserts = FactInserts.of(factory().getJdbcServices().getDialect());
            entities.unwrap(Session.class).doWork(connection -> inserts.insert(connection, appended));
        }
    }

    private long nextId() {
        var ids = (BeforeExecutionGenerator) factory()
                .getMappingMetamodel()
                .getEntityDescriptor(FactEntity.class)
                .getGenerator();
        var session = entities.unwrap(SharedSessionContractImplementor.class);
        return (Long) ids.generate(session, null, null, EventType.INSERT);
    }

    private SessionFactoryImplementor factory() {
        return entities.unwrap(Session.class).getSessionFactory().unwrap(SessionFactoryImplementor.class);
    }

    /** The newest versions of some facts of a stream. */
    Map<FactKey, CurrentFact> listCurrent(long connection, String stream, List<FactKey> keys) {
        Map<FactKey, CurrentFact> current = new HashMap<>();
        new WantedKeys(entities, connection, stream)
                .find(
                        keys.stream().map(FactKey::key).toList(),
                        "f.id, f.fact_key, f.version, f.deleted, f.digest",
                        "fact",
                        "f.until_change is null",
                        Map.of(),
                        Object[].class)
                .forEach(row -> current.put(
                        new FactKey(stream, (String) row[1]),
                        new CurrentFact((Long) row[0], (Integer) row[2], (Boolean) row[3], (String) row[4])));
        return current;
    }

    /** The days on which versions stand that are about to be closed. */
    private Set<LocalDate> listDays(List<Long> versions, ZoneId zone) {
        Set<LocalDate> found = new HashSet<>();
        for (int i = 0; i < versions.size(); i += KEYS_PER_QUERY) {
            entities.createQuery("select document from FactEntity where id in :ids", String.class)
                    .setParameter("ids", versions.subList(i, Math.min(versions.size(), i + KEYS_PER_QUERY)))
                    .getResultStream()
                    .forEach(document -> found.addAll(FactVersion.daysOf(FactDocument.read(document), zone)));
        }
        return found;
    }

    private FactVersion versionOf(long id, ZoneId zone) {
        FactEntity entity = entities.find(FactEntity.class, id);
        FactVersion version = entity.toVersion(zone);
        entities.detach(entity);
        return version;
    }

    /**
     * What a page changed.
     *
     * @param added facts never seen before
     * @param changed facts with new content, or back after a deletion
     * @param same facts that were known just so
     * @param deleted facts the source deleted
     */
    record Changes(long added, long changed, long same, long deleted) {}
}

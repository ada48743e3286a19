package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Results that were confirmed before a version was published that leaves such results alone. */
@Dependent
class FrozenCards {

    private final EntityManager entities;
    private final PastDesk past;

    @Inject
    FrozenCards(EntityManager entities, PastDesk past) {
        this.entities = entities;
        this.past = past;
    }

    private record Confirmed(Subject.Kind kind, long subject, Instant first) {}

    /** The versions that each subject's result does without; subjects that do without none are not in it. */
    SortedMap<Subject, Set<Long>> list(String standard, Period period) {
        SortedMap<Subject, Set<Long>> without = new TreeMap<>();
        List<VersionRow> frozen = past.listFrozen(standard);
        if (frozen.isEmpty()) {
            return without;
        }
        for (Confirmed card : confirmed(standard, period)) {
            Set<Long> later = publishedAfter(card.first(), frozen);
            if (!later.isEmpty()) {
                without.put(new Subject(card.kind(), String.valueOf(card.subject())), later);
            }
        }
        return without;
    }

    /** Versions of a list that were published after a result was confirmed for the first time. */
    static Set<Long> publishedAfter(Instant confirmed, List<VersionRow> versions) {
        return versions.stream()
                .filter(version -> confirmed.isBefore(Objects.requireNonNull(version.publishedAt())))
                .map(VersionRow::id)
                .collect(Collectors.toSet());
    }

    private List<Confirmed> confirmed(String standard, Period period) {
        return entities.createQuery(
                        "select c.subjectKind, c.subject, min(r.confirmedAt) from CardEntity c, RevisionEntity r"
                                + " where r.scorecard = c.id and c.standard = :standard and c.period = :period"
                                + " group by c.subjectKind, c.subject",
                        Object[].class)
                .setParameter("standard", standard)
                .setParameter("period", period.toString())
                .getResultStream()
                .map(row -> new Confirmed((Subject.Kind) row[0], (Long) row[1], (Instant) row[2]))
                .toList();
    }
}

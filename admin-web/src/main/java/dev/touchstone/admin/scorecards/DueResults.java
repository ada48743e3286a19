package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Remembers which results are to be computed again, also when the server stops before they are. */
@Named
@ApplicationScoped
@Transactional
public class DueResults {

    @Inject
    EntityManager entities;

    /** Asks for periods by each of some standards: whoever waits sees months first, then quarters, then years. */
    void ask(Collection<String> standards, Collection<Period> periods) {
        periods.forEach(period -> ask(standards, period, period.listMonths().size()));
    }

    /** Asks for one period before everything else: somebody is looking at it. */
    void askFirst(String standard, Period period) {
        ask(List.of(standard), period, 0);
    }

    /** The next period, the newest of those whose turn it is, with every standard that is due in it. */
    Optional<DuePeriod> findNext() {
        return entities.createQuery("select period from DueEntity order by turn, period desc", String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(period -> new DuePeriod(
                        Period.parse(period),
                        listOf(period).stream().map(DueEntity::toDue).toList()));
    }

    /** They were computed, and are due no more unless somebody has asked again meanwhile. */
    void done(DuePeriod computed) {
        computed.due()
                .forEach(each -> entities.createQuery("delete from DueEntity where id = :id and asked = :asked")
                        .setParameter("id", each.id())
                        .setParameter("asked", each.asked())
                        .executeUpdate());
    }

    /** In how many periods results are due; of one standard, or of all for null. */
    public long count(@Nullable String standard) {
        return entities.createQuery(
                        "select count(distinct period) from DueEntity where standard = coalesce(:standard, standard)",
                        Long.class)
                .setParameter("standard", standard)
                .getSingleResult();
    }

    private void ask(Collection<String> standards, Period period, int turn) {
        Map<String, DueEntity> due =
                listOf(period.toString()).stream().collect(Collectors.toMap(DueEntity::standard, Function.identity()));
        for (String standard : standards) {
            DueEntity known = due.get(standard);
            if (known == null) {
                entities.persist(new DueEntity(standard, period.toString(), turn));
            } else {
                known.askAgain(turn);
            }
        }
    }

    private List<DueEntity> listOf(String period) {
        return entities.createQuery("from DueEntity where period = :period", DueEntity.class)
                .setParameter("period", period)
                .getResultList();
    }
}

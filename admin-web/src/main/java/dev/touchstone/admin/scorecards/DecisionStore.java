package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what named persons decided. The caller has found the result within its scope. */
@Dependent
class DecisionStore {

    private final EntityManager entities;

    @Inject
    DecisionStore(EntityManager entities) {
        this.entities = entities;
    }

    Decision add(DecisionEntity decision) {
        entities.persist(decision);
        entities.flush();
        return decision.toDecision();
    }

    Optional<DecisionEntity> find(long id) {
        return Optional.ofNullable(entities.find(DecisionEntity.class, id));
    }

    /** Everything that was decided about one result, also what was taken back, in its order. */
    List<Decision> list(String standard, String period, Subject subject) {
        return entities.createQuery(
                        "from DecisionEntity where standard = :standard and period = :period"
                                + " and subjectKind = :kind and subject = :subject order by id",
                        DecisionEntity.class)
                .setParameter("standard", standard)
                .setParameter("period", period)
                .setParameter("kind", subject.kind())
                .setParameter("subject", Long.parseLong(subject.id()))
                .getResultStream()
                .map(DecisionEntity::toDecision)
                .toList();
    }

    /** What stands in a period, by subject. */
    Map<Subject, List<Decision>> listStanding(String standard, String period) {
        return standing(entities.createQuery(
                                "from DecisionEntity where standard = :standard and period = :period order by id",
                                DecisionEntity.class)
                        .setParameter("standard", standard)
                        .setParameter("period", period)
                        .getResultStream()
                        .map(DecisionEntity::toDecision)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Decision::subject));
    }

    /** Those that were not taken back and take nothing back themselves. */
    static List<Decision> standing(List<Decision> decisions) {
        Set<Long> takenBack = decisions.stream()
                .filter(decision -> decision.kind() == DecisionKind.WITHDRAWAL)
                .map(Decision::takesBack)
                .collect(Collectors.toSet());
        return decisions.stream()
                .filter(decision -> decision.kind() != DecisionKind.WITHDRAWAL && !takenBack.contains(decision.id()))
                .toList();
    }
}

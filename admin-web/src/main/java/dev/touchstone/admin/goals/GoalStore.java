package dev.touchstone.admin.goals;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps goals. Whatever tells how far somebody has come takes the reader's scope. */
@Dependent
class GoalStore {

    private static final String ORDER = " order by g.due, g.id";

    private final EntityManager entities;

    @Inject
    GoalStore(EntityManager entities) {
        this.entities = entities;
    }

    GoalEntity add(GoalEntity goal) {
        entities.persist(goal);
        entities.flush();
        return goal;
    }

    Optional<GoalEntity> find(long id) {
        return Optional.ofNullable(entities.find(GoalEntity.class, id));
    }

    void remove(GoalEntity goal) {
        entities.remove(goal);
    }

    /** The goals a reader may follow, by their last day. */
    List<GoalEntity> list(DataScope scope) {
        ScopeCondition visible = GoalScope.of(scope);
        return visible.apply(entities.createQuery(
                        "select g from GoalEntity g where " + visible.text() + ORDER, GoalEntity.class))
                .getResultList();
    }

    /** The goals that concern one subject: its own, those of its unit, and those of the whole organisation. */
    List<GoalEntity> listConcerning(String standard, Subject subject, @Nullable Long unit) {
        return entities.createQuery(
                        "select g from GoalEntity g where g.standard = :standard and (g.subject is null"
                                + " or (g.subjectKind = :kind and g.subject = :subject)"
                                + " or (g.subjectKind in :units and g.subject = :unit))" + ORDER,
                        GoalEntity.class)
                .setParameter("standard", standard)
                .setParameter("kind", subject.kind())
                .setParameter("subject", Long.valueOf(subject.id()))
                .setParameter("units", GoalScope.UNITS)
                .setParameter("unit", unit)
                .getResultList();
    }
}

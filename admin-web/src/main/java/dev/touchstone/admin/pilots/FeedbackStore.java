package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.ScopeCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps opinions about pilots, and figures of surveys. Whatever shows an opinion takes the reader's scope. */
@Dependent
class FeedbackStore {

    private static final String LED = "f.unit = :unit# and p.firstDay < :until# and p.untilDay > :from#";

    private final EntityManager entities;

    @Inject
    FeedbackStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps an opinion in place of what the same account said about the same thing. */
    void put(long pilot, Opinion opinion) {
        Optional<FeedbackEntity> said = entities.createQuery(
                        "from FeedbackEntity where pilot = :pilot and account = :account and about = :about",
                        FeedbackEntity.class)
                .setParameter("pilot", pilot)
                .setParameter("account", opinion.account())
                .setParameter("about", FeedbackEntity.about(opinion.line()))
                .getResultStream()
                .findFirst();
        said.ifPresentOrElse(
                known -> known.replace(opinion), () -> entities.persist(new FeedbackEntity(pilot, opinion)));
        entities.flush();
    }

    /**
     * The opinions a reader may see, the newest first: a manager those of led units' agents and of everybody who is not assessed, others
     * their own.
     */
    List<Opinion> list(long pilot, DataScope scope) {
        ScopeCondition visible = visible(scope).and("p.id = :pilot", "pilot", pilot);
        return visible.apply(entities.createQuery(
                        "select f from FeedbackEntity f, PilotEntity p where p.id = f.pilot and " + visible.text()
                                + " order by f.saidAt desc, f.id desc",
                        FeedbackEntity.class))
                .getResultStream()
                .map(FeedbackEntity::toOpinion)
                .toList();
    }

    private static ScopeCondition visible(DataScope scope) {
        return switch (scope) {
            case DataScope.All all -> ScopeCondition.everything();
            case DataScope.Teams teams -> {
                ScopeCondition led = ScopeCondition.whileLed(teams.duties(), LED);
                yield new ScopeCondition("(f.kind <> :agent or " + led.text() + ")", led.parameters())
                        .with("agent", FeedbackKind.AGENT);
            }
            case DataScope.Sampled sampled ->
                new ScopeCondition("f.account = :account", Map.of("account", sampled.account()));
            case DataScope.Own own -> new ScopeCondition("f.person = :own", Map.of("own", Long.valueOf(own.person())));
            case DataScope.Nothing nothing -> ScopeCondition.nothing();
        };
    }

    void add(long pilot, Survey survey) {
        entities.persist(new SurveyEntity(pilot, survey));
        entities.flush();
    }

    /** The figures of surveys, in the order they were entered. */
    List<Survey> listSurveys(long pilot) {
        return entities.createQuery("from SurveyEntity where pilot = :pilot order by id", SurveyEntity.class)
                .setParameter("pilot", pilot)
                .getResultStream()
                .map(SurveyEntity::toSurvey)
                .toList();
    }
}

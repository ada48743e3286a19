package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.Account;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.scorecards.DecisionEntity.Wish;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes decisions about a result: the live result is derived whole from what was measured and what stands. */
@ApplicationScoped
@Transactional
public class DecisionDesk {

    private static final int LONGEST_ITEM = 100;

    @Inject
    CardStore cards;

    @Inject
    DecisionStore decisions;

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** Everything that was decided about a result, also what was taken back, in its order. */
    public List<DecisionRow> list(long card, DataScope scope) {
        CardEntity entity = get(card, scope);
        List<Decision> all = listOf(entity);
        List<Decision> standing = DecisionStore.standing(all);
        Scorecard live = entity.toLiveCard();
        return all.stream()
                .filter(decision -> decision.kind() != DecisionKind.WITHDRAWAL)
                .map(decision -> new DecisionRow(
                        decision,
                        all.stream()
                                .filter(other -> Objects.equals(other.takesBack(), decision.id()))
                                .findFirst()
                                .orElse(null),
                        standing.contains(decision) && DecidedInput.counts(decision, live.input())))
                .toList();
    }

    /** Whose ranks a decision may have changed; no reader is shown it. */
    Optional<DecisionEntity> find(long decision) {
        return decisions.find(decision);
    }

    /** The live result that a decision would change. */
    public Scorecard live(long card, DataScope scope) {
        return get(card, scope).toLiveCard();
    }

    /**
     * Adds points to a line, or takes them.
     *
     * @param points not 0, with no more places than the standard rounds to, at most the line's maximum either way
     */
    public Decision adjust(long card, String line, BigDecimal points, String reason, DataScope scope, Account by) {
        CardEntity entity = get(card, scope);
        Scorecard live = entity.toLiveCard();
        ScorecardLine scored = lineOf(live, line);
        if (scored.state() != LineState.RATED) {
            throw new Refusal("scorecards.decision.notRated");
        }
        requirePoints(points, scored.maximum().value().round(4, RoundingMode.DOWN), live);
        return decide(entity, new Wish(DecisionKind.ADJUSTMENT, line, null, points, checked(reason), null), by);
    }

    /** Declares a line not applicable. */
    public Decision exempt(long card, String line, String reason, DataScope scope, Account by) {
        CardEntity entity = get(card, scope);
        if (lineOf(entity.toLiveCard(), line).state() == LineState.EXEMPT) {
            throw new Refusal("scorecards.decision.exemptAlready");
        }
        return decide(entity, new Wish(DecisionKind.EXEMPTION, line, null, null, checked(reason), null), by);
    }

    /**
     * Adds a bonus or penalty item.
     *
     * @param points not 0, at most the standard's cap either way
     */
    public Decision reward(long card, String item, BigDecimal points, String reason, DataScope scope, Account by) {
        CardEntity entity = get(card, scope);
        Scorecard live = entity.toLiveCard();
        if (item.isBlank() || item.strip().length() > LONGEST_ITEM) {
            throw new Refusal("scorecards.decision.itemNeeded", LONGEST_ITEM);
        }
        requirePoints(points, live.input().standard().conventions().items().cap(), live);
        return decide(entity, new Wish(DecisionKind.ITEM, null, item.strip(), points, checked(reason), null), by);
    }

    /** Takes a decision back. It stays readable, with who took it back and why. */
    public Decision takeBack(long card, long decision, String reason, DataScope scope, Account by) {
        CardEntity entity = get(card, scope);
        if (DecisionStore.standing(listOf(entity)).stream().noneMatch(each -> each.id() == decision)) {
            throw new Refusal("scorecards.decision.goneAlready");
        }
        return decide(entity, new Wish(DecisionKind.WITHDRAWAL, null, null, null, checked(reason), decision), by);
    }

    private Decision decide(CardEntity card, Wish wish, Account by) {
        Subject subject = card.subject();
        if (subject.kind() == Subject.Kind.AGENT && subject.id().equals(by.person())) {
            throw new Refusal("scorecards.decision.own");
        }
        Decision decision = decisions.add(new DecisionEntity(card, wish, by, clock.instant()));
        List<Decision> standing = DecisionStore.standing(listOf(card));
        card.decide(Scorecard.derivedFrom(DecidedInput.of(card.toLiveCard().input(), standing)), clock.instant());
        jobs.start(DecidedWork.KIND, decision.id());
        boolean back = wish.kind() == DecisionKind.WITHDRAWAL;
        trail.record(Act.of(
                        back ? AuditAction.DECISION_TAKEN_BACK : AuditAction.DECISION_TAKEN,
                        AuditSubject.Kind.CARD,
                        card.id())
                .with(AuditField.DECISION, Objects.requireNonNullElse(decision.takesBack(), decision.id()))
                .with(AuditField.DECISION_KIND, back ? null : wish.kind())
                .with(AuditField.LINE, decision.indicator())
                .with(AuditField.POINTS, decision.points()));
        return decision;
    }

    private List<Decision> listOf(CardEntity card) {
        return decisions.list(card.standard(), card.period().toString(), card.subject());
    }

    private CardEntity get(long id, DataScope scope) {
        if (!(scope instanceof DataScope.All || scope instanceof DataScope.Teams)) {
            throw new Refusal("scorecards.decision.closed");
        }
        return cards.find(id, scope).orElseThrow(() -> new Refusal("scorecards.decision.noCard"));
    }

    private static ScorecardLine lineOf(Scorecard live, String line) {
        return live.lines().stream()
                .filter(each -> each.indicator().key().equals(line))
                .findFirst()
                .orElseThrow(() -> new Refusal("scorecards.decision.noLine"));
    }

    private static void requirePoints(BigDecimal points, BigDecimal most, Scorecard live) {
        int places = live.input().standard().conventions().rounding().places();
        if (points.signum() == 0
                || points.stripTrailingZeros().scale() > places
                || points.abs().compareTo(most) > 0) {
            throw new Refusal(
                    "scorecards.decision.points", most.stripTrailingZeros().toPlainString(), places);
        }
    }

    private static String checked(String reason) {
        if (reason.isBlank() || reason.strip().length() > DecisionEntity.LONGEST_REASON) {
            throw new Refusal("scorecards.decision.reasonNeeded", DecisionEntity.LONGEST_REASON);
        }
        return reason.strip();
    }
}

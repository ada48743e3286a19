package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditDetail;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has it written down who looks at results of people or takes them away, before they are given. */
@ApplicationScoped
class CardLooks {

    @Inject
    AuditTrail trail;

    /** A scorecard is shown. */
    void viewed(ShownCard card) {
        trail.record(of(AuditAction.CARD_VIEWED, card));
    }

    /** The facts behind a line are shown. */
    void opened(ShownCard card, String line) {
        trail.record(of(AuditAction.EVIDENCE_VIEWED, card).with(AuditField.LINE, line));
    }

    /** A scorecard is taken away. */
    void exported(ShownCard card, String format) {
        trail.record(of(AuditAction.CARD_EXPORTED, card).with(AuditField.FORMAT, format));
    }

    /** All scorecards of a person are listed. */
    void viewedPerson(long person) {
        trail.record(Act.of(AuditAction.PERSON_CARDS_VIEWED, AuditSubject.Kind.PERSON, person));
    }

    /** The scorecards of a period are listed. */
    void listed(CardQuery query) {
        trail.record(of(AuditAction.CARDS_LISTED, query));
    }

    /** The scorecards of a period are taken away. */
    void exported(CardQuery query, CardsFormat format, long count) {
        trail.record(of(AuditAction.CARDS_EXPORTED, query)
                .with(AuditField.FORMAT, format)
                .with(AuditField.COUNT, count));
    }

    /** Without a revision it is the live result. */
    private static Act of(AuditAction action, ShownCard card) {
        return Act.of(action, AuditSubject.Kind.CARD, card.id())
                .with(AuditField.STANDARD, card.standard())
                .with(AuditField.PERIOD, card.card().input().period())
                .with(
                        AuditField.REVISION,
                        card.revision() == null ? null : card.revision().number());
    }

    private static Act of(AuditAction action, CardQuery query) {
        return new Act(
                action,
                new AuditSubject(AuditSubject.Kind.PERIOD, query.standard() + " " + query.period()),
                AuditDetail.of(AuditField.ASSESSED, query.kind()));
    }
}

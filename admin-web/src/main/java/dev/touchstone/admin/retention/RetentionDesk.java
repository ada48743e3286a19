package dev.touchstone.admin.retention;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditDetail;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.imports.Erasure;
import dev.touchstone.admin.imports.Erasure.Erased;
import dev.touchstone.admin.push.PushDesk;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says how long personal fields are kept, and erases what is older. */
@ApplicationScoped
@Transactional
public class RetentionDesk {

    /** A year, the widest period that is scored, and a quarter more to confirm it: no period that is open loses anything. */
    public static final int FEWEST_MONTHS = 15;

    /** Twenty years. */
    public static final int MOST_MONTHS = 240;

    @Inject
    EntityManager entities;

    @Inject
    Erasure erasure;

    @Inject
    PushDesk sent;

    @Inject
    OrganisationDesk organisations;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** After how many months personal fields are erased; empty if they are kept for ever. */
    public Optional<Integer> findMonths() {
        return Optional.ofNullable(setting().months());
    }

    /**
     * From the next run on, what is older is erased; what is erased already does not come back.
     *
     * @param months from {@value #FEWEST_MONTHS} to {@value #MOST_MONTHS}; null to keep everything
     */
    public void keepFor(@Nullable Integer months) {
        if (months != null && (months < FEWEST_MONTHS || months > MOST_MONTHS)) {
            throw new Refusal("retention.months.refused", FEWEST_MONTHS, MOST_MONTHS);
        }
        RetentionEntity setting = setting();
        if (!Objects.equals(setting.months(), months)) {
            setting.keepFor(months);
            trail.record(new Act(
                    AuditAction.RETENTION_SET,
                    AuditSubject.the(AuditSubject.Kind.ORGANISATION),
                    AuditDetail.of(AuditField.MONTHS, months)));
        }
    }

    /** Erases a part of what is too old now, and has it written down; false if nothing was left. */
    boolean eraseSome() {
        Optional<Instant> horizon = findHorizon();
        if (horizon.isEmpty()) {
            return false;
        }
        sent.removeOld(horizon.get());
        Erased erased = erasure.eraseSome(horizon.get());
        if (!erased.nothing()) {
            trail.record(new Act(
                    AuditAction.PERSONAL_FIELDS_ERASED,
                    AuditSubject.the(AuditSubject.Kind.ORGANISATION),
                    AuditDetail.of(AuditField.FACTS, erased.facts()).and(AuditField.REJECTED, erased.rejected())));
        }
        return !erased.nothing();
    }

    /** What happened before this is too old: the beginning of a month, by the organisation's clock. */
    private Optional<Instant> findHorizon() {
        return organisations
                .find()
                .flatMap(organisation -> findMonths()
                        .map(months -> LocalDate.ofInstant(clock.instant(), organisation.zone())
                                .withDayOfMonth(1)
                                .minusMonths(months)
                                .atStartOfDay(organisation.zone())
                                .toInstant()));
    }

    private RetentionEntity setting() {
        return entities.find(RetentionEntity.class, RetentionEntity.KEY);
    }
}

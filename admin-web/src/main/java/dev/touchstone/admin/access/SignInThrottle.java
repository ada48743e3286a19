package dev.touchstone.admin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Five attempts for a login name, then fifteen minutes of none. An attempt is counted before the password is looked at,
 * so that many at once are not cheaper, and names nobody has are counted like those somebody has.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SignInThrottle {

    /** Attempts before the name is locked. */
    public static final int ATTEMPTS = 5;

    /** How long it stays locked, and after how long an attempt is forgotten. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    @Inject
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** Counts an attempt; false when the name is locked and nothing may be tried. */
    public boolean admit(LoginName login) {
        Instant now = clock.instant();
        forgetOlderThan(now.minus(LOCK));
        AttemptEntity attempt = entities.find(AttemptEntity.class, login.value(), LockModeType.PESSIMISTIC_WRITE);
        if (attempt == null) {
            attempt = new AttemptEntity(login, now);
            entities.persist(attempt);
        } else if (attempt.attempts() >= ATTEMPTS) {
            return false;
        }
        attempt.attempted(now);
        return true;
    }

    /** The right password was given: earlier attempts no longer count. */
    public void forget(LoginName login) {
        entities.createQuery("delete from AttemptEntity a where a.login = :login")
                .setParameter("login", login.value())
                .executeUpdate();
    }

    /** How many attempts the name has left; 0 means locked. */
    public int attemptsLeft(LoginName login) {
        AttemptEntity attempt = entities.find(AttemptEntity.class, login.value());
        return attempt == null || attempt.lastAt().isBefore(clock.instant().minus(LOCK))
                ? ATTEMPTS
                : Math.max(0, ATTEMPTS - attempt.attempts());
    }

    private void forgetOlderThan(Instant limit) {
        entities.createQuery("delete from AttemptEntity a where a.lastAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}

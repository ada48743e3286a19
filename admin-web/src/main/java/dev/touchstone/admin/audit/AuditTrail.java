package dev.touchstone.admin.audit;

import dev.touchstone.admin.storage.InstallationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where desks say what was done. An entry belongs to the transaction of the act: both are stored or neither. A desk says it last,
 * as everybody else who has something to say waits until the transaction is over.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    @Inject
    AuditStore store;

    @Inject
    WhoActs who;

    @Inject
    InstantSource clock;

    private final AuditChain chain;

    /** Signs with the key of this installation, which is made when there is none yet. */
    public AuditTrail() {
        this(new AuditChain(InstallationKey.AUDIT.getOrMake()));
    }

    AuditTrail(AuditChain chain) {
        this.chain = chain;
    }

    /** Whoever is signed in has done this; the console itself where nobody is. */
    public void record(Act act) {
        store.add(
                chain,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                who.findActor().orElse(null),
                act);
    }

    /**
     * Somebody has done this who is not signed in yet, or not any more.
     *
     * @param by null for somebody nobody knows
     */
    public void record(Act act, @Nullable Actor by) {
        store.add(chain, clock.instant().truncatedTo(ChronoUnit.MILLIS), by, act);
    }
}

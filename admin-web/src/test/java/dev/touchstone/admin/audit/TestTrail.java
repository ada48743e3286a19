package dev.touchstone.admin.audit;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/** A trail without a server around it: with a key of its own, and nobody signed in. */
public final class TestTrail {

    static final byte[] KEY = filled(7);
    static final byte[] OTHER_KEY = filled(8);

    private TestTrail() {}

    /** In the transaction of this entity manager. */
    public static AuditTrail over(EntityManager entities, InstantSource clock) {
        AuditTrail trail = new AuditTrail(new AuditChain(KEY));
        trail.store = new AuditStore(entities);
        trail.who = Optional::empty;
        trail.clock = clock;
        return trail;
    }

    private static byte[] filled(int with) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) with);
        return key;
    }
}

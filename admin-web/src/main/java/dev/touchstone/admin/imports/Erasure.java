package dev.touchstone.admin.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Erases personal fields from what was imported, a part at a time. */
@ApplicationScoped
@Transactional
public class Erasure {

    private static final int AT_A_TIME = 500;

    /**
     * What a part has erased.
     *
     * @param facts versions of facts
     * @param rejected rejected records
     */
    public record Erased(int facts, int rejected) {

        /** Whether there was nothing left to erase. */
        public boolean nothing() {
            return facts == 0 && rejected == 0;
        }
    }

    @Inject
    ErasureStore store;

    /** Erases from the next facts and rejected records that are older than an instant. */
    public Erased eraseSome(Instant before) {
        return new Erased(store.eraseFacts(before, AT_A_TIME), store.eraseRejected(before, AT_A_TIME));
    }
}

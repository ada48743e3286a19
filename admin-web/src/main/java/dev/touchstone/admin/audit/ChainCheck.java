package dev.touchstone.admin.audit;

import java.util.Iterator;

/** Follows the chain from its first entry to its end, and stops at the first that is not as it was written. */
final class ChainCheck {

    /**
     * What the trail says about its own end.
     *
     * @param entries how many there are
     * @param last the signature of the last
     * @param seal of both
     */
    record End(long entries, String last, String seal) {}

    private final AuditChain chain;
    private long number;
    private String last = AuditChain.BEGINNING;

    ChainCheck(AuditChain chain) {
        this.chain = chain;
    }

    /** The report on entries in the order of their numbers. */
    ChainReport run(Iterator<AuditEntry> entries, End end) {
        while (entries.hasNext()) {
            AuditEntry entry = entries.next();
            long expected = number + 1;
            if (entry.number() > expected && expected <= end.entries()) {
                return broken(expected, ChainFault.MISSING);
            }
            if (entry.number() != expected || expected > end.entries()) {
                return broken(entry.number(), ChainFault.ADDED);
            }
            if (!entry.signature().equals(chain.sign(entry))) {
                return broken(expected, ChainFault.ALTERED);
            }
            if (!entry.previous().equals(last)) {
                return broken(expected, ChainFault.OUT_OF_ORDER);
            }
            number = expected;
            last = entry.signature();
        }
        return reportOn(end);
    }

    private ChainReport reportOn(End end) {
        if (number < end.entries()) {
            return broken(number + 1, ChainFault.CUT_OFF);
        }
        if (number == 0) {
            return broken(1, ChainFault.NOTHING);
        }
        if (!end.last().equals(last) || !end.seal().equals(chain.seal(number, last))) {
            return broken(number, ChainFault.END_ALTERED);
        }
        return new ChainReport(number, last, null, null);
    }

    private ChainReport broken(long at, ChainFault fault) {
        return new ChainReport(number, last, at, fault);
    }
}

package dev.touchstone.admin.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many records of a connection are rejected that administrators should look.
 *
 * @param connection which connection
 * @param run which run rejected them
 * @param rejected how many it rejected
 * @param records how many records it read
 * @param open how many of them no later run has read
 */
public record RejectionAlert(long connection, long run, long rejected, long records, long open) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The share of rejected records in percent, rounded down, so that it is never printed above what it is. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(rejected).multiply(ALL).divide(BigDecimal.valueOf(records), 1, RoundingMode.DOWN);
    }
}

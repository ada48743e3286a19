package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import java.time.Instant;
import java.util.List;

/** One stream of the sample company. */
public interface Ledger {

    /**
     * What the stream is.
     *
     * @return the same every time
     */
    StreamDescriptor stream();

    /**
     * The facts that arise from one month of work, as they stand at an instant. What happens later is not told, and a fact that
     * has not happened yet is left out. Nothing changes more than four weeks after its month.
     *
     * @param month the month in which the work came up
     * @param asOf the instant
     * @return in no particular order
     */
    List<Entry> listEntries(WorkMonth month, Instant asOf);
}

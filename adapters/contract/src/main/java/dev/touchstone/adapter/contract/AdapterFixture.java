package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.fact.ServiceFact;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * What the contract needs to know about one adapter: how to make it, and how to put up sources for it. A source that cannot be put
 * up makes its rule skipped, which needs a reason in {@link #skips()}.
 */
public interface AdapterFixture {

    /**
     * A new adapter.
     *
     * @return another instance every time
     */
    CrmAdapter newAdapter();

    /**
     * A source with some records, for R2, R3, R4, R10, R14 and F2.
     *
     * @return a source that gives between 5 and 500 facts, the same every time
     */
    TestSource filledSource();

    /**
     * A source of the same form with other records, for R10: a cursor into it is foreign to the first.
     *
     * @return another source
     */
    TestSource otherSource();

    /**
     * A source without a single record, for R1.
     *
     * @return an empty source
     */
    default TestSource emptySource() {
        throw Skips.missing(Rule.R1, "emptySource");
    }

    /**
     * A source in which one record is malformed, for E3.
     *
     * @return the source and what is wrong in it
     */
    default MalformedSource malformedSource() {
        throw Skips.missing(Rule.E3, "malformedSource");
    }

    /**
     * A source that fills every field the adapter can fill, for F1.
     *
     * @return the source and the facts it must give
     */
    default MappedSource mappedSource() {
        throw Skips.missing(Rule.F1, "mappedSource");
    }

    /**
     * A source with one record that holds a text where people type freely, for F3.
     *
     * @param text what somebody typed
     * @return the source
     */
    default TestSource sourceWithText(String text) {
        throw Skips.missing(Rule.F3, "sourceWithText");
    }

    /**
     * Where the text of {@link #sourceWithText} arrived, for F3.
     *
     * @param fact the fact
     * @return the text, perhaps shortened; empty if the adapter leaves it out
     */
    default Optional<String> findText(ServiceFact fact) {
        return Optional.empty();
    }

    /**
     * A source that refuses its credentials, for C4.
     *
     * @return the source and its counter
     */
    default LockedSource lockedSource() {
        throw Skips.missing(Rule.C4, "lockedSource");
    }

    /**
     * A source in which things happen, for R5 to R9, R11 to R13, L1 to L4 and D1.
     *
     * @param account the zone in which the account that reads is told times; a source that tells instants ignores it
     * @return the source, its clock standing at any time
     */
    default LiveSource liveSource(ZoneOffset account) {
        throw Skips.missing(Rule.R5, "liveSource");
    }

    /**
     * How far the adapter stays behind the source's clock, for R8 and R12.
     *
     * @return more than zero where records can become visible late
     */
    default Duration lag() {
        return Duration.ofMinutes(1);
    }

    /**
     * A source that can be made to fail, for E1, E2, E4 and E5.
     *
     * @return the source, holding at least five records
     */
    default FaultySource faultySource() {
        throw Skips.missing(Rule.E1, "faultySource");
    }

    /**
     * How long one call may take on the sources of this fixture, for E5.
     *
     * @return the longest time, at least a second
     */
    default Duration deadline() {
        return Duration.ofSeconds(10);
    }

    /**
     * The manual whose table names every setting, for C2.
     *
     * @return relative to the adapter's module
     */
    default Path readme() {
        return Path.of("README.md");
    }

    /**
     * Rules that do not apply to this adapter.
     *
     * @return the reason for each, not blank; it is printed
     */
    default Map<Rule, String> skips() {
        return Map.of();
    }
}

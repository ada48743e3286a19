package dev.touchstone.adapter.contract;

import dev.touchstone.adapter.contract.fake.Failure;

/** A source on a network that can be made to fail. */
public interface FaultySource extends TestSource {

    /**
     * Lets the next requests for records fail.
     *
     * @param how what happens instead of an answer
     * @param times how many requests; 0 lets all succeed
     */
    void fail(Failure how, int times);
}

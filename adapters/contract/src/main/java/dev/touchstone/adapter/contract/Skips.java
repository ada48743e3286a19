package dev.touchstone.adapter.contract;

/** What is said when a rule cannot be tried. */
final class Skips {

    private Skips() {}

    static UnsupportedOperationException missing(Rule rule, String method) {
        return new UnsupportedOperationException("Rule " + rule + " needs AdapterFixture." + method
                + "(): implement it, or give the reason for skipping the rule in skips()");
    }
}

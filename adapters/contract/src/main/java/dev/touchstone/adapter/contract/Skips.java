package dev.touchstone.adapter.contract;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules that are not tried, and what is said when one cannot be. */
public final class Skips {

    /** The rules that need a source in which things happen: {@link AdapterFixture#liveSource}. */
    public static final Set<Rule> OF_A_LIVE_SOURCE = Set.of(
            Rule.R5, Rule.R6, Rule.R7, Rule.R8, Rule.R9, Rule.R11, Rule.R12, Rule.R13, Rule.L1, Rule.L2, Rule.L3,
            Rule.L4, Rule.D1);

    /** The rules that need a source on a network: {@link AdapterFixture#faultySource}. */
    public static final Set<Rule> OF_A_NETWORK = Set.of(Rule.E1, Rule.E2, Rule.E4, Rule.E5);

    private Skips() {}

    /**
     * Several rules that do not apply for the same reason.
     *
     * @param reason why, not blank
     * @param rules which
     * @return the reason by rule, for {@link AdapterFixture#skips}
     */
    public static Map<Rule, String> because(String reason, Set<Rule> rules) {
        return rules.stream().collect(Collectors.toMap(Function.identity(), rule -> reason));
    }

    static UnsupportedOperationException missing(Rule rule, String method) {
        return new UnsupportedOperationException("Rule " + rule + " needs AdapterFixture." + method
                + "(): implement it, or give the reason for skipping the rule in skips()");
    }
}

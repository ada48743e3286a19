package dev.touchstone.adapter.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules that are not tried, and what is said when one cannot be. */
public final class Skips {

    private Skips() {}

    /**
     * Several rules that do not apply for the same reason.
     *
     * @param reason why, not blank
     * @param rules which
     * @return the reason by rule, for {@link AdapterFixture#skips}
     */
    public static Map<Rule, String> because(String reason, Rule... rules) {
        return Arrays.stream(rules).collect(Collectors.toMap(Function.identity(), rule -> reason));
    }

    static UnsupportedOperationException missing(Rule rule, String method) {
        return new UnsupportedOperationException("Rule " + rule + " needs AdapterFixture." + method
                + "(): implement it, or give the reason for skipping the rule in skips()");
    }
}

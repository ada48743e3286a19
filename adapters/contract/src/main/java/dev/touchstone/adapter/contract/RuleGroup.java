package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** A group of rules that are tried on one adapter; a rule its fixture skips says why. */
abstract class RuleGroup {

    abstract AdapterFixture fixture();

    /** Lets whatever has happened become old enough to be read. */
    final void settle(LiveSource source) {
        source.pass(fixture().lag().plusSeconds(2));
    }

    @BeforeEach
    final void skipWithAReason(TestInfo test) {
        Rule rule =
                test.getTestMethod().orElseThrow().getAnnotation(Proves.class).value();
        String reason = fixture().skips().get(rule);
        if (reason != null) {
            assertThat(reason).as("the reason for skipping %s", rule).isNotBlank();
            skip(rule, reason);
        }
    }

    /** Ends the test of a rule that cannot be tried, and says why. */
    final void skip(Rule rule, String reason) {
        String sentence = "Rule " + rule + " is not tried on "
                + fixture().newAdapter().describe().id() + ": " + reason;
        System.out.println(sentence);
        abort(sentence);
    }
}

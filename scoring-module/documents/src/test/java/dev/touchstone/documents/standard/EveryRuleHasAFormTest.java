package dev.touchstone.documents.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.rule.ScoringRule;
import org.junit.jupiter.api.Test;

class EveryRuleHasAFormTest {

    @Test
    void everyKindOfRuleHasOneEntry() {
        assertThat(RuleForms.RULE.types()).containsExactlyInAnyOrder(ScoringRule.class.getPermittedSubclasses());
    }
}

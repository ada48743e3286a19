package dev.touchstone.documents.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.rule.Deduction;
import org.junit.jupiter.api.Test;

class EveryDeductionHasAFormTest {

    @Test
    void everyKindOfDeductionHasOneEntry() {
        assertThat(DeductionForms.DEDUCTION.types())
                .containsExactlyInAnyOrder(Deduction.class.getPermittedSubclasses());
    }

    @Test
    void everyKindOfOutcomeHasOneEntry() {
        assertThat(OutcomeForms.OUTCOME.types()).containsExactlyInAnyOrder(Outcome.class.getPermittedSubclasses());
    }
}

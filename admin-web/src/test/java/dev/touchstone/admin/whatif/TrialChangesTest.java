package dev.touchstone.admin.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.Standard;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrialChangesTest {

    private final Standard standard = ReadyStandards.get("agent-monthly").standard();
    private final Trial trial = new Trial();

    @BeforeEach
    void begin() {
        trial.reset(standard);
    }

    @Test
    void a_version_tried_as_it_is_has_no_changes() {
        assertThat(changes(Language.ZH_CN)).isEmpty();
    }

    @Test
    void a_moved_cut_off_stands_with_both_its_values() {
        trial.getCutOffs().put("excellent", "88.5");

        assertThat(changes(Language.ZH_CN)).containsExactly("优秀 ≥ 90 → ≥ 88.5");
        assertThat(changes(Language.EN)).singleElement().asString().endsWith("≥ 90 → ≥ 88.5");
    }

    @Test
    void a_moved_weight_stands_with_those_that_made_room() {
        String first = standard.listIndicators().get(0).key();
        trial.getWeights().put(first, "30");
        trial.weigh(first);

        assertThat(changes(Language.ZH_CN))
                .hasSize(standard.listIndicators().size())
                .first()
                .asString()
                .endsWith("→ 30 %");
    }

    private List<String> changes(Language language) {
        return new TrialChanges(language).list(standard, trial.applied(standard));
    }
}

package dev.touchstone.admin.standards.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two people's changes of a draft")
class DraftMergeTest {

    private static final Standard BASE = ReadyStandards.get("agent-monthly").standard();
    private static final Indicator FIRST = BASE.listIndicators().get(0);
    private static final Indicator SECOND = BASE.listIndicators().get(1);

    private final DraftMerge merge = new DraftMerge(BASE);

    @Test
    @DisplayName("of different lines both stay")
    void different() {
        Standard mine = with(FIRST.withWeight(Percentage.of("7")));
        Standard theirs = with(SECOND.withMinimumSample(99));

        Standard both = merge.merge(mine, theirs);

        assertThat(both.findIndicator(FIRST.key())).contains(FIRST.withWeight(Percentage.of("7")));
        assertThat(both.findIndicator(SECOND.key())).contains(SECOND.withMinimumSample(99));
    }

    @Test
    @DisplayName("of different fields of one line both stay, and of the same field the first one's does")
    void oneLine() {
        Standard mine = with(FIRST.withWeight(Percentage.of("7")));
        Standard theirs = with(FIRST.withWeight(Percentage.of("8")).withMinimumSample(99));

        assertThat(merge.merge(mine, theirs).findIndicator(FIRST.key()))
                .contains(FIRST.withWeight(Percentage.of("7")).withMinimumSample(99));
    }

    @Test
    @DisplayName("of the whole stay beside those of a line")
    void whole() {
        Standard mine = BASE.withVetoes(Set.of("veto"));
        NoData other =
                BASE.conventions().noData() == NoData.LEAVE_OUT_OF_CARD ? NoData.values()[1] : NoData.LEAVE_OUT_OF_CARD;
        Standard theirs = BASE.withConventions(BASE.conventions().withNoData(other));

        Standard both = merge.merge(mine, theirs);

        assertThat(both.vetoes()).containsExactly("veto");
        assertThat(both.conventions().noData()).isEqualTo(other);
    }

    @Test
    @DisplayName("stay where one of them removed another line")
    void removed() {
        Standard mine = TableOrder.removeIndicator(BASE, SECOND.key());
        Standard theirs = with(FIRST.withMinimumSample(99));

        Standard both = merge.merge(mine, theirs);

        assertThat(both.findIndicator(SECOND.key())).isEmpty();
        assertThat(both.findIndicator(FIRST.key())).contains(FIRST.withMinimumSample(99));
        assertThat(merge.merge(theirs, mine)).isEqualTo(both);
    }

    @Test
    @DisplayName("are not mixed where both removed or moved lines")
    void bothReordered() {
        Standard mine = TableOrder.removeIndicator(BASE, FIRST.key());
        Standard theirs = TableOrder.removeIndicator(BASE, SECOND.key());

        assertThatThrownBy(() -> merge.merge(mine, theirs))
                .isInstanceOf(Refusal.class)
                .hasMessage("standards.refused.bothReordered");
    }

    private static Standard with(Indicator changed) {
        return TableOrder.replaceIndicator(BASE, changed);
    }
}

package dev.touchstone.admin.standards.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.Weighing;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The steps of a draft")
class DraftHistoryTest {

    private static final Standard FIRST = ReadyStandards.get("agent-monthly").standard();
    private static final String LINE = FIRST.listIndicators().get(0).key();
    private static final Standard SECOND = weighing(FIRST, "21");
    private static final Standard THIRD = weighing(FIRST, "22");

    private final DraftHistory history = new DraftHistory();

    @Test
    @DisplayName("lead back one by one, and forth again")
    void backAndForth() {
        history.changed(null, FIRST, SECOND);
        history.changed(null, SECOND, THIRD);

        assertThat(history.findBack(THIRD)).contains(SECOND);
        history.wentBack();
        assertThat(history.findBack(SECOND)).contains(FIRST);
        history.wentBack();
        assertThat(history.findBack(FIRST)).isEmpty();
        assertThat(history.findForth(FIRST)).contains(SECOND);
        history.wentForth();
        assertThat(history.findForth(SECOND)).contains(THIRD);
    }

    @Test
    @DisplayName("are one while the same slider moves, and its start is kept")
    void series() {
        history.changed("weight:a", FIRST, SECOND);
        assertThat(history.startOf("weight:a", SECOND)).isEqualTo(FIRST);
        assertThat(history.startOf("weight:b", SECOND)).isEqualTo(SECOND);
        history.changed("weight:a", SECOND, THIRD);

        assertThat(history.findBack(THIRD)).contains(FIRST);
    }

    @Test
    @DisplayName("end where somebody else changed the draft")
    void somebodyElse() {
        history.changed(null, FIRST, SECOND);

        assertThat(history.findBack(THIRD)).isEmpty();
        assertThat(history.startOf("weight:a", THIRD)).isEqualTo(THIRD);
    }

    @Test
    @DisplayName("forth are gone after another change")
    void another() {
        history.changed(null, FIRST, SECOND);
        history.wentBack();
        history.changed(null, FIRST, THIRD);

        assertThat(history.findForth(FIRST)).isEmpty();
        assertThat(history.findForth(THIRD)).isEmpty();
    }

    @Test
    @DisplayName("say which weights moved by themselves until somebody sets them")
    void moved() {
        String other = FIRST.listIndicators().get(1).key();
        history.weighed(LINE, FIRST, weighing(FIRST, "30"));
        assertThat(history.isMoved(LINE)).isFalse();
        assertThat(history.isMoved(other)).isTrue();

        history.weighed(other, FIRST, FIRST);
        assertThat(history.isMoved(other)).isFalse();
    }

    @Test
    @DisplayName("remember what is locked")
    void locks() {
        history.toggleLock(LINE);
        assertThat(history.getLocked()).containsExactly(LINE);
        history.toggleLock(LINE);
        assertThat(history.getLocked()).isEmpty();
    }

    private static Standard weighing(Standard standard, String first) {
        return Weighing.of(standard, Set.of()).set(LINE, Percentage.of(first)).applied(standard);
    }
}

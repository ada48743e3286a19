package dev.touchstone.scoring.card;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Only rated people are ranked; ties share a rank")
class RankingTest {

    private static final Standard STANDARD =
            Sheets.standard(Conventions.DEFAULT, dimension("all", given("only", "100", "100")));

    @Test
    @DisplayName("two equal totals are both second, and nobody is third")
    void ties() {
        Ranking ranking = Ranking.of(List.of(card("a", "80"), card("b", "95"), card("c", "90"), card("d", "90")));

        assertThat(ranking.places())
                .extracting(place -> place.rank() + " " + place.subject().id())
                .containsExactly("1 b", "2 c", "2 d", "4 a");
    }

    @Test
    @DisplayName("somebody without a grade or with a veto has no place and takes none")
    void onlyRated() {
        CardInput nothing = CardInput.of(Subject.agent("n"), Sheets.OCTOBER, STANDARD, Map.of());
        CardInput fraud = card("f", "99")
                .input()
                .withVetoes(
                        List.of(new Veto(new FactId("manual", new FactKey("findings", "1")), "fraud", "周敏", "录音 3 处")));

        Ranking ranking =
                Ranking.of(List.of(card("a", "70"), Scorecard.derivedFrom(nothing), Scorecard.derivedFrom(fraud)));

        assertThat(ranking.size()).isEqualTo(1);
        assertThat(ranking.find(Subject.agent("a"))).map(Ranking.Place::rank).contains(1);
        assertThat(ranking.find(Subject.agent("n"))).isEmpty();
        assertThat(ranking.find(Subject.agent("f"))).isEmpty();
    }

    @Test
    @DisplayName("two cards of one person can't stand in one ranking")
    void onePeriod() {
        assertThatThrownBy(() -> Ranking.of(List.of(card("a", "1"), card("a", "2"))))
                .hasMessageContaining("AGENT/a")
                .hasMessageContaining("rank one period at a time");
    }

    private static Scorecard card(String who, String total) {
        return Scorecard.derivedFrom(
                CardInput.of(Subject.agent(who), Sheets.OCTOBER, STANDARD, Map.of("only", points(total))));
    }
}

package dev.touchstone.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.Weighing;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trying the reference sheet on people who were measured")
class RescoringTest {

    private final Standard sheet = Sheets.reference("wording", "1");

    /** The same with first contact resolution scored between 70 and 100 %. */
    private final Standard smooth =
            changed("fcr", line -> line.withRule(new LinearRule(new BigDecimal("70"), new BigDecimal("100"))));

    @Test
    void the_filled_in_sheet_of_the_source_stays_at_95_points() {
        Rescoring people = new Rescoring(List.of(card("a-1", 88, 100)));

        assertThat(people.score(sheet).get(0).findTotal()).hasValue(Points.of(95));
        assertThat(people.card(0, sheet).findTotal()).hasValue(Points.of(95));
    }

    @Test
    void a_heavier_line_moves_those_who_lose_points_on_it_and_is_named_as_the_reason() {
        Rescoring people = new Rescoring(List.of(card("good", 100, 100), card("weak", 79, 100)));
        Standard heavier =
                Weighing.of(smooth, Set.of()).set("fcr", Percentage.of("60")).applied(smooth);

        Impact impact = new Impact(people.score(smooth), people.score(heavier), heavier.grades());

        assertThat(impact.movers()).containsExactly(1);
        Reason reason =
                Reason.of(people.card(1, smooth), people.card(1, heavier)).orElseThrow();
        assertThat(reason.line().key()).isEqualTo("fcr");
        assertThat(reason.change()).isEqualTo(Points.of("-21"));
        assertThat(reason.lost()).isEqualTo(Points.of("42"));
    }

    @Test
    void targets_by_channel_are_scored_as_the_scorecard_does() {
        Standard byChannel = changed(
                "first-response",
                line -> line.withChannelTargets(new ChannelTargets(
                        new TreeMap<>(Map.of(Channel.CHAT, new BigDecimal("15"))), ChannelTargets.Mix.BY_CONTACTS)));
        CardInput chats = withChats(card("a-1", 88, 100));
        Rescoring people = new Rescoring(List.of(chats, card("a-2", 80, 100)));

        Scorecard whole = people.card(0, byChannel);

        assertThat(people.score(byChannel).get(0).findTotal()).isEqualTo(whole.findTotal());
        assertThat(whole.findTotal()).isNotEqualTo(people.card(0, sheet).findTotal());
    }

    @Test
    void sampling_error_of_a_small_proportion_reaches_across_a_near_line() {
        Rescoring people = new Rescoring(List.of(card("few", 16, 20), card("many", 16_000, 20_000)));

        Points line = people.card(0, sheet).findTotal().orElseThrow().plus(Points.of("1.5"));

        assertThat(SamplingError.spans(people.card(0, sheet), line)).isTrue();
        assertThat(SamplingError.spans(people.card(1, sheet), line)).isFalse();
    }

    @Test
    void the_weight_on_which_most_grades_hang_comes_first() {
        List<CardInput> cards = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            cards.add(card("a-" + person, 74 + person % 14, 100));
        }
        Rescoring people = new Rescoring(cards);

        List<Sensitivity> found = Sensitivity.of(smooth, people::score);

        assertThat(found).hasSize(5);
        assertThat(found).isSortedAccordingTo((one, other) -> other.most() - one.most());
        assertThat(found.get(0).most()).isPositive();
    }

    @Test
    void cards_under_an_overlay_are_not_taken() {
        Period october = Sheets.OCTOBER;
        LocalDate middle = LocalDate.of(2026, 10, 16);
        CardInput cut = new CardInput(
                Subject.agent("a-1"),
                october,
                List.of(
                        new Segment(sheet, Period.span(october.from(), middle), Map.of()),
                        new Segment(sheet, Period.span(middle, october.until()), Map.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThatThrownBy(() -> new Rescoring(List.of(cut))).hasMessageContaining("2 segments");
    }

    private Standard changed(String indicator, UnaryOperator<Indicator> change) {
        return sheet.withDimensions(sheet.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(line -> line.key().equals(indicator) ? change.apply(line) : line)
                                .toList()))
                .toList());
    }

    /** The source's filled-in month: 28 s, 2 stiff wordings, so many of so many at first contact, 1 wrong record, 15 offers of 125. */
    private CardInput card(String person, long resolved, long tickets) {
        return CardInput.of(
                Subject.agent(person),
                Sheets.OCTOBER,
                sheet,
                Map.of(
                        "first-response", Measurement.of(Unit.SECONDS, 2_800, 100, 100),
                        "wording", Measurement.of(Unit.COUNT, 2, 1, 10),
                        "fcr", Measurement.proportion(resolved, tickets),
                        "record-accuracy", Measurement.of(Unit.COUNT, 1, 1, 10),
                        "proactive", Measurement.proportion(15, 125)));
    }

    private CardInput withChats(CardInput card) {
        Map<String, Measurement> lines = new TreeMap<>(card.segments().get(0).measurements());
        Measurement all = Measurement.of(Unit.SECONDS, 2_800, 100, 100);
        lines.put(
                "first-response",
                new Measurement(
                        all.unit(),
                        all.numerator(),
                        all.denominator(),
                        all.sampleSize(),
                        false,
                        new TreeMap<>(Map.of(
                                Channel.PHONE, Measurement.of(Unit.SECONDS, 1_500, 60, 60),
                                Channel.CHAT, Measurement.of(Unit.SECONDS, 1_300, 40, 40))),
                        all.distribution(),
                        all.excluded(),
                        all.records()));
        return CardInput.of(card.subject(), card.period(), sheet, lines);
    }
}

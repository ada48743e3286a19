package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.Facts.STARS;
import static dev.touchstone.scoring.measure.Facts.answer;
import static dev.touchstone.scoring.measure.Facts.measure;
import static dev.touchstone.scoring.measure.Facts.outcome;
import static dev.touchstone.scoring.measure.Facts.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Ratings: mean, satisfied share, net promoter score")
class AnswerMeasuresTest {

    private static final AnswerSource ON_STARS = AnswerSource.on(STARS);

    @Test
    void goldenOutboundRating() {
        List<Answer> answers = answers(STARS, 2, 1, 4, 8, 25);
        for (int i = 0; i < 10; i++) {
            answers.add(answer("unrated" + i, AnswerState.NOT_ASKED).build());
        }

        Measurement measured = measure(new MeanRating(ON_STARS), answers);

        assertThat(measured.value()).hasValue(Fraction.of("4.325"));
        assertThat(measured.sampleSize()).isEqualTo(40);
        assertThat(measured.excluded()).containsExactly(entry(Exclusion.Reason.NOT_ASKED, 10));
        assertThat(measured.distribution()).containsEntry(Fraction.of(5), 25L).containsEntry(Fraction.of(1), 2L);
    }

    @Test
    void goldenNetPromoterScore() {
        Scale zeroToTen = NetPromoterScore.SCALE;
        List<Answer> answers = answers(zeroToTen, 1, 0, 0, 2, 0, 0, 6, 5, 8, 10, 8);

        Measurement measured = measure(new NetPromoterScore(null, new TreeSet<>()), answers);

        assertThat(measured.value()).hasValue(Fraction.of("22.5"));
        assertThat(measured.sampleSize()).isEqualTo(40);
        assertThat(measured.interval()).as("no proportion").isEmpty();
    }

    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvSource({"0, -100", "6, -100", "7, 0", "8, 0", "9, 100", "10, 100"})
    void promotersAndDetractors(String answer, String part) {
        assertThat(outcome(
                        new NetPromoterScore(null, new TreeSet<>()),
                        rated("1", NetPromoterScore.SCALE, answer).build()))
                .isEqualTo(part);
    }

    @Test
    void satisfiedShareAndMeanAreDifferentIndicators() {
        List<Answer> answers = answers(STARS, 0, 0, 5, 5, 0);
        Measurement share = measure(new SatisfiedShare(ON_STARS, BigDecimal.valueOf(4)), answers);

        assertThat(share.value()).hasValue(Fraction.of(50));
        assertThat(share.interval()).isPresent();
        assertThat(share.distribution()).containsEntry(Fraction.of(3), 5L).containsEntry(Fraction.of(4), 5L);
        assertThat(measure(new MeanRating(ON_STARS), answers).value()).hasValue(Fraction.of("3.5"));
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerState.class,
            names = {"REFUSED", "NOT_REACHED", "TIMED_OUT", "INVALID", "NOT_ASKED"})
    void noAnswerIsNeverAZero(AnswerState state) {
        assertThat(outcome(new MeanRating(ON_STARS), answer("1", state).build()))
                .isEqualTo(state.name());
    }

    @Test
    void anonymousAnswersCount() {
        Answer anonymous = answer("1", AnswerState.ANONYMOUS)
                .scale(STARS)
                .value(BigDecimal.ONE)
                .build();
        assertThat(outcome(new MeanRating(ON_STARS), anonymous)).isEqualTo("1");
    }

    @Test
    void otherFormsQuestionsAndScalesAreToldApart() {
        Answer answer = rated("1", STARS, "5").build();
        assertThat(outcome(new MeanRating(source("form", Set.of("overall"))), answer))
                .isEqualTo("5");
        assertThat(outcome(new MeanRating(source("form", Set.of("price"))), answer))
                .isEqualTo("unconcerned");
        assertThat(outcome(new MeanRating(source("another", Set.of())), answer)).isEqualTo("unconcerned");
        assertThat(outcome(new NetPromoterScore("form", new TreeSet<>()), answer))
                .isEqualTo("OTHER_SCALE");
    }

    @Test
    void satisfiedFromANumberOffTheScaleIsRefused() {
        assertThatThrownBy(() -> new SatisfiedShare(ON_STARS, BigDecimal.valueOf(6)))
                .hasMessage("Satisfied from 6 on: that is not on the scale 1/2/3/4/5");
    }

    private static AnswerSource source(String form, Set<String> questions) {
        return new AnswerSource(form, new TreeSet<>(questions), STARS);
    }

    /** So many answers of each value of the scale, from the lowest. */
    private static List<Answer> answers(Scale scale, int... counts) {
        List<Answer> answers = new ArrayList<>();
        for (int value = 0; value < counts.length; value++) {
            for (int i = 0; i < counts[value]; i++) {
                answers.add(Answer.builder(
                                new FactKey("answers", value + "-" + i),
                                "form",
                                "overall",
                                value + "-" + i,
                                AnswerState.ANSWERED,
                                Facts.at("2026-10-12T12:00:00"))
                        .scale(scale)
                        .value(scale.values().get(value))
                        .build());
            }
        }
        return answers;
    }

    private static java.util.Map.Entry<Exclusion, Long> entry(Exclusion.Reason reason, long times) {
        return java.util.Map.entry(Exclusion.of(reason), times);
    }
}

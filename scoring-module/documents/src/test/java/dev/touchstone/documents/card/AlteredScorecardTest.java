package dev.touchstone.documents.card;

import static dev.touchstone.documents.Breakage.onlyRead;
import static dev.touchstone.documents.Breakage.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.documents.Breakage;
import dev.touchstone.documents.form.DocumentProblem;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scorecard whose document somebody changed: its own input gives it away. */
class AlteredScorecardTest {

    private static final String GOOD = ScorecardDocument.write(Scorecard.derivedFrom(CardInput.of(
            Subject.agent("A103"),
            Period.parse("2026-10"),
            ReadyStandards.get("agent-monthly").standard(),
            Map.of(
                    "first-response", Measurement.of(Unit.SECONDS, 42_600, 1000, 312),
                    "wording", Measurement.of(Unit.COUNT, 2, 1, 10),
                    "first-contact-resolution", Measurement.proportion(88, 100),
                    "record-accuracy", Measurement.of(Unit.COUNT, 1, 1, 10),
                    "proactive-offers", Measurement.proportion(15, 125)))));

    static Stream<Breakage> alterations() {
        return Stream.of(
                onlyRead(
                        "\"total\":93", "\"total\":95", "/result/total", "which is 93\nMaybe the document was altered"),
                onlyRead("\"printed\":42.6", "\"printed\":24.6", "/result/lines/0/actuals/0/printed", "which is 42.6"),
                onlyRead("\"ruled\":18", "\"ruled\":20", "/result/lines/0/ruled", "which is 18"),
                onlyRead(
                        "\"steps\":1,\"points\":2",
                        "\"steps\":1,\"points\":1",
                        "/result/lines/0/deductions/0/points",
                        "is 2"),
                onlyRead(",\"total\":93", "", "/result/total", "which is 93"),
                onlyRead(
                        "\"coefficient\":1.2}}}",
                        "\"coefficient\":1.5}}}",
                        "/result/outcome/grade/coefficient",
                        "is 1.2"),
                onlyRead(
                        "\"numerator\":42600,",
                        "\"numerator\":28000,",
                        "/result/lines/0/actuals/0/value",
                        "which is 28"),
                told("\"linesTotal\":93", "\"linesTotal\":\"much\"", "/result/linesTotal", "a number, or a fraction"),
                told(
                        "\"denominator\":1000,",
                        "\"denominator\":-1,",
                        "/input/segments/0/measurements/first-response/denominator",
                        "from 0"),
                onlyRead(
                        "\"period\":\"2026-10\",\"segments\"",
                        "\"period\":\"2026-11\",\"segments\"",
                        "/input",
                        "leave a gap or overlap"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alterations")
    void isNamedWithItsPlace(Breakage alteration) {
        alteration.check(ScorecardDocument.FORMAT, GOOD);
    }

    @Test
    void everyFigureThatFollowsFromAnAlteredInputIsNamed() {
        MalformedDocumentException refusal = catchThrowableOfType(
                MalformedDocumentException.class,
                () -> ScorecardDocument.read(GOOD.replace("\"numerator\":42600,", "\"numerator\":28000,")));
        assertThat(refusal.problems())
                .extracting(DocumentProblem::path)
                .contains(
                        "/result/lines/0/deductions/0",
                        "/result/lines/0/points",
                        "/result/linesTotal",
                        "/result/total");
    }
}

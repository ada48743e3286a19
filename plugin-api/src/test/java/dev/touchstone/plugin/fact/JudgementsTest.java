package dev.touchstone.plugin.fact;

import static dev.touchstone.plugin.fact.Facts.KEY;
import static dev.touchstone.plugin.fact.Facts.NINE;
import static dev.touchstone.plugin.fact.Facts.NOON;
import static dev.touchstone.plugin.fact.Facts.inspection;
import static dev.touchstone.plugin.fact.Facts.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inspections, reviews, findings, offers and complaints. */
class JudgementsTest {

    @ParameterizedTest(name = "{0} of {1} points are fine: {2}")
    @CsvSource({
        "0, 10, true",
        "10, 10, true",
        "2.5, 2.5, true",
        "10.001, 10, false",
        "9.0001, 10, false",
        "9.1250, 10, true",
        "-1, 10, false",
        "0, 0, false"
    })
    void anItemGivesPointsFromZeroToItsMaximum(BigDecimal points, BigDecimal maximum, boolean fine) {
        if (fine) {
            assertThat(new InspectionItem("greeting", points, maximum).points()).isEqualTo(points);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new InspectionItem("greeting", points, maximum))
                    .withMessageContaining("Question greeting");
        }
    }

    @Test
    void anInspectionAnswersEachQuestionOnce() {
        InspectionItem item = new InspectionItem("greeting", null, BigDecimal.TEN);

        assertThat(inspection().items(List.of(item)).build().items()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inspection().items(List.of(item, item)).build())
                .withMessageContaining("answered twice");
    }

    @Test
    void anInspectionIsDatedByItsContactElseByItself() {
        assertThat(inspection().contactAt(NINE).build().at(Anchor.CONTACT, ZoneOffset.UTC))
                .contains(NINE);
        assertThat(inspection().build().at(Anchor.CONTACT, ZoneOffset.UTC)).contains(NOON);
        assertThat(inspection().contactAt(NINE).build().at(Anchor.JUDGED, ZoneOffset.UTC))
                .contains(NOON);
    }

    @Test
    void faultsAndQuestionsHaveNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fault(" ", Fault.Severity.MINOR, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new InspectionItem("", null, BigDecimal.ONE));
    }

    @Test
    void aReviewGivesPointsOnItsScaleForSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review("teamwork", "11"))
                .withMessageContaining("11 points for teamwork are not on the scale");
        assertThatIllegalArgumentException().isThrownBy(() -> review(" ", "5"));
        assertThat(review("teamwork", "10").at(Anchor.JUDGED, ZoneOffset.UTC)).contains(NOON);
    }

    @Test
    void aFindingNeedsTypeEvidenceAndSomebodyWhoEstablishedIt() {
        Circumstances judged = person(Role.JUDGED_BY);

        assertThat(new Finding(KEY, judged, "fraud", "chat log", NOON).kind()).isEqualTo(FactKind.FINDING);
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(KEY, judged, " ", "chat log", NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(KEY, judged, "fraud", "", NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(KEY, person(Role.ASSESSED), "fraud", "chat log", NOON))
                .withMessageContaining("role JUDGED_BY");
    }

    @Test
    void anOfferIsDatedByWhenItWasMadeElseByWhenItWasDue() {
        assertThat(new Offer(KEY, Circumstances.none(), NINE, NOON, null, null).at(Anchor.OFFERED, ZoneOffset.UTC))
                .contains(NOON);
        assertThat(new Offer(KEY, Circumstances.none(), NINE, null, null, null).at(Anchor.OFFERED, ZoneOffset.UTC))
                .contains(NINE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Offer(KEY, Circumstances.none(), null, null, null, null));
    }

    @Test
    void aComplaintIsDatedByItsReceiptAndItsHandling() {
        Complaint open = new Complaint(KEY, Circumstances.none(), NINE, null, null, null);

        assertThat(open.at(Anchor.RECEIVED, ZoneOffset.UTC)).contains(NINE);
        assertThat(open.at(Anchor.HANDLED, ZoneOffset.UTC)).isEmpty();
    }

    private static Review review(String item, String points) {
        return new Review(KEY, person(Role.ASSESSED), item, new BigDecimal(points), Scale.range(0, 10), NOON, null);
    }
}

package dev.touchstone.documents.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.card.Scorecard;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScorecardDocumentTest {

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return AnyScorecard.scorecards();
    }

    @Property
    void whatIsWrittenReadsAsTheSameCardAndIsWrittenAgainByteForByte(@ForAll("scorecards") Scorecard card) {
        String document = ScorecardDocument.write(card);
        Scorecard read = ScorecardDocument.read(document);
        assertThat(read).isEqualTo(card);
        assertThat(ScorecardDocument.write(read)).isEqualTo(document);
    }

    @Property(tries = 200)
    void theInputAloneReadsAsTheSameInput(@ForAll("scorecards") Scorecard card) {
        String document = ScorecardDocument.INPUT_FORMAT.writePretty(card.input());
        assertThat(ScorecardDocument.INPUT_FORMAT.read(document)).isEqualTo(card.input());
    }
}

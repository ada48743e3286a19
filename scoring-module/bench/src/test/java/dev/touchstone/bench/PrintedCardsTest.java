package dev.touchstone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.wording.ScorecardSheet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrintedCardsTest {

    private static final List<ScorecardSheet> SHEETS = new GeneratedSheets(7).list(4);

    private static PrintedText ours;
    private static PrintedText theirs;

    @BeforeAll
    static void print() throws Exception {
        try (PrintedCards cards = new PrintedCards(SHEETS)) {
            ours = PrintedText.read("Touchstone", cards.byTouchstone());
            theirs = PrintedText.read("JasperReports", cards.byJasper());
        }
    }

    @Test
    void bothPrintTheSameValuesOnTwoPagesForEachCard() {
        assertThat(ours.checksumOf(SHEETS)).isEqualTo(theirs.checksumOf(SHEETS));
        assertThat(theirs.pages()).isEqualTo(8);
    }
}

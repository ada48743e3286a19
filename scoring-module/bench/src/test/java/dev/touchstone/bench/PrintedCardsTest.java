package dev.touchstone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.scoring.wording.ScorecardSheet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrintedCardsTest {

    private static final List<ScorecardSheet> SHEETS = new GeneratedSheets(7).list(4);

    private static PrintedText ours;
    private static PrintedText theirs;
    private static PrintedText theirsTagged;

    @BeforeAll
    static void print() throws Exception {
        try (PrintedCards cards = new PrintedCards(SHEETS)) {
            ours = PrintedText.read("Touchstone", cards.byTouchstone());
            theirs = PrintedText.read("JasperReports", cards.byJasper());
            theirsTagged = PrintedText.read("JasperReports with tags", cards.byJasperTagged());
        }
    }

    @Test
    void bothPrintTheSameValuesOnTwoPagesForEachCard() {
        String checksum = ours.checksumOf(SHEETS);

        assertThat(theirs.checksumOf(SHEETS)).isEqualTo(checksum);
        assertThat(theirsTagged.checksumOf(SHEETS)).isEqualTo(checksum);
        assertThat(List.of(ours.pages(), theirs.pages(), theirsTagged.pages())).containsOnly(8);
    }

    @Test
    void aFileOfItsOwnForEachCardHoldsTheSame() throws Exception {
        try (PrintedCards cards = new PrintedCards(SHEETS)) {
            PrintedText each = PrintedText.readAll("Touchstone", cards.eachByTouchstone());
            assertThat(each.tagged()).isTrue();
            assertThat(each.checksumOf(SHEETS)).isEqualTo(ours.checksumOf(SHEETS));
            assertThat(PrintedText.readAll("JasperReports", cards.eachByJasper())
                            .checksumOf(SHEETS))
                    .isEqualTo(ours.checksumOf(SHEETS));
            assertThat(PrintedText.readAll("JasperReports", cards.eachByJasperTagged())
                            .tagged())
                    .isTrue();
        }
    }

    @Test
    void tagsAreWrittenWhereTheRowOfTheTableSaysSo() {
        assertThat(List.of(ours.tagged(), theirs.tagged(), theirsTagged.tagged()))
                .containsExactly(true, false, true);
    }

    @Test
    void aValueOnAnotherPageThanItsCardIsNamed() {
        for (PrintedText text : List.of(ours, theirs, theirsTagged)) {
            assertThatThrownBy(() -> text.checksumOf(SHEETS.reversed()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Page 1 by ")
                    .hasMessageContaining(
                            "lacks \"" + SHEETS.getLast().subject().name() + "\"");
        }
    }

    @Test
    void pointsThatDifferFromThePrintedOnesAreNamed() {
        List<ScorecardSheet> others = new GeneratedSheets(8).list(SHEETS.size());

        assertThatThrownBy(() -> theirs.checksumOf(others)).hasMessageContaining("lacks");
        assertThatThrownBy(() -> ours.checksumOf(SHEETS.subList(0, 3)))
                .hasMessageContaining("Touchstone made 8 pages of 3 cards");
    }
}

package dev.touchstone.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From measurements through the engine to the printed page. */
class DerivedCardTest {

    @ParameterizedTest
    @EnumSource
    void whatTheEngineDerivesIsWhatIsPrinted(Language language) throws IOException {
        ScorecardSheet sheet = Derived.sheet(language);
        try (PrintedPdf pdf = print(sheet)) {
            pdf.picture(1, "derived-" + language.tag());
            pdf.picture(2, "derived-" + language.tag());
            String letters = pdf.letters();
            assertThat(letters)
                    .contains(sheet.lines().stream()
                            .map(line -> printed(line.basis()))
                            .toList());
            assertThat(letters)
                    .contains(sheet.conventions().stream()
                            .map(DerivedCardTest::printed)
                            .toList());
            assertThat(letters)
                    .contains(
                            printed(sheet.sum()),
                            printed(sheet.lines().getLast().state()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePrintedLinesAdjustmentsAndItemsAddUpToTheTotal(Language language) throws IOException {
        ScorecardSheet sheet = Derived.sheet(language);
        try (PrintedPdf pdf = print(sheet)) {
            List<ReadAloud.Heard> rows =
                    ReadAloud.of(pdf).all("Table").getFirst().all("TR");
            BigDecimal counted = BigDecimal.ZERO;
            for (int i = 0; i < sheet.lines().size(); i++) {
                SheetLine line = sheet.lines().get(i);
                String cell = printed(rows.get(i + 1).children().get(5).text());
                assertThat(cell).startsWith(printed(line.points()));
                counted = counted.add(countedIn(cell));
            }
            assertThat(counted.add(new BigDecimal(2))).isEqualByComparingTo(sheet.totalNumber());
            assertThat(pdf.text(1)).contains(sheet.total());
        }
    }

    /** "38/40计入47.5/50" counts 47.5; a line that is not rated counts nothing. */
    private static BigDecimal countedIn(String cell) {
        Matcher counted = Pattern.compile("\\D+(\\d+(?:\\.\\d+)?)/\\d+$").matcher(cell);
        return counted.find() ? new BigDecimal(counted.group(1)) : BigDecimal.ZERO;
    }

    private static String printed(String text) {
        return text.replace('’', '\'').replaceAll("\\s", "");
    }

    private static PrintedPdf print(ScorecardSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedPdf.PRINTER.write(new PrintableCard(sheet, null), PrintedPdf.MADE_AT, out);
        return PrintedPdf.of(out.toByteArray());
    }
}

package dev.touchstone.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.PrintedSheet;
import dev.touchstone.scoring.lint.SheetLint;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The filled-in reference sheet, read from its document and held against the ready standards A′ and A. */
class PrintedSheetDocumentTest {

    @Test
    void fourOfItsLinesContradictTheRulesThatInspectWording() throws IOException {
        assertThat(check("agent-monthly").findings())
                .filteredOn(finding -> finding.code() == LintCode.SHEET_POINTS_DIFFER)
                .extracting(LintFinding::indicator)
                .containsExactly("first-response", "first-contact-resolution", "record-accuracy", "proactive-offers");
    }

    @Test
    void oneOfItsLinesIsAnotherIndicatorThanTheOneThatInspectsEmotions() throws IOException {
        assertThat(check("agent-monthly-emotion").findings())
                .filteredOn(finding -> finding.code() == LintCode.SHEET_ANOTHER_INDICATOR)
                .extracting(LintFinding::indicator)
                .containsExactly("emotion-handling");
    }

    @Test
    void whatIsWrittenReadsAsTheSameSheet() throws IOException {
        PrintedSheet sheet = sheet();
        assertThat(PrintedSheetDocument.FORMAT.read(PrintedSheetDocument.FORMAT.write(sheet)))
                .isEqualTo(sheet);
    }

    private static SheetLint check(String standard) throws IOException {
        return SheetLint.check(
                sheet(), ReadyStandards.get(standard).standard(), Subject.agent("A103"), Period.parse("2026-10"));
    }

    private static PrintedSheet sheet() throws IOException {
        try (InputStream document =
                PrintedSheetDocumentTest.class.getResourceAsStream("/released/touchstone-printed-sheet-1.json")) {
            return PrintedSheetDocument.FORMAT.read(Objects.requireNonNull(document));
        }
    }
}

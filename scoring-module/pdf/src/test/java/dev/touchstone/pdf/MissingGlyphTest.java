package dev.touchstone.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class MissingGlyphTest {
    private static final String OUTSIDE_THE_FONT = "𠮷";

    @Test
    void aCharacterTheFontLacksIsPrintedAsASignAndReported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintableCard card = Specimen.in(Language.ZH_CN)
                .named("田" + OUTSIDE_THE_FONT + "一", "CS1")
                .card();
        PrintReport report = PrintedPdf.PRINTER.write(card, PrintedPdf.MADE_AT, out);
        assertThat(report.missing()).containsExactly(OUTSIDE_THE_FONT.codePointAt(0));
        try (PrintedPdf pdf = PrintedPdf.of(out.toByteArray())) {
            assertThat(pdf.text(1)).contains("田〓一");
        }
    }

    @Test
    void usualNamesOfRareCharactersAreNotMissing() throws IOException {
        PrintableCard card = Specimen.in(Language.ZH_TW).named("堃喆龘㐂犇", "CS1").card();
        PrintReport report = PrintedPdf.PRINTER.write(card, PrintedPdf.MADE_AT, new ByteArrayOutputStream());
        assertThat(report.missing()).isEmpty();
    }

    @Test
    void theLogCountsMissingCharactersAndNamesNobody() throws IOException {
        StringBuilder logged = new StringBuilder();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.append(new SimpleFormatter().formatMessage(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(ScorecardPdf.class.getName());
        logger.addHandler(listener);
        try {
            PrintedPdf.PRINTER.write(
                    Specimen.in(Language.ZH_CN)
                            .named("田" + OUTSIDE_THE_FONT + "一", "CS9")
                            .card(),
                    PrintedPdf.MADE_AT,
                    new ByteArrayOutputStream());
        } finally {
            logger.removeHandler(listener);
        }
        assertThat(logged.toString()).contains("printed as 〓: 1.").doesNotContain("田", OUTSIDE_THE_FONT, "CS9");
    }
}

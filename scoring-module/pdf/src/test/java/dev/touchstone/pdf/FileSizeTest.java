package dev.touchstone.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

    @ParameterizedTest(name = "a card in {0} takes less than {1} kilobytes")
    @CsvSource({"ZH_CN, 110", "ZH_TW, 110", "EN, 60"})
    void aCardIsSmallEnoughToMail(Language language, int kilobytes) {
        assertThat(PrintedPdf.print(Specimen.in(language))).hasSizeBetween(20_000, kilobytes * 1000);
    }
}

package dev.touchstone.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages as pictures, kept under target/pictures. */
class CardPictureTest {
    private static final Color ACCENT = new Color(0x1a5d9f);
    private static final Color ACCENT_TINT = new Color(0xe8f0f8);
    private static final Color WARN_TINT = new Color(0xfdf2dc);
    private static final Color BAD_TINT = new Color(0xfceee8);

    @ParameterizedTest
    @EnumSource
    void theFirstPageHasTheHeaderBandAndIsNotEmpty(Language language) throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(language))) {
            BufferedImage page = pdf.picture(1, "confirmed-" + language.tag());
            assertThat(new Color(page.getRGB(page.getWidth() / 2, 3))).isEqualTo(ACCENT);
            assertThat(new Color(page.getRGB(4, 40))).isEqualTo(ACCENT_TINT);
            assertThat(share(page, rgb -> brightness(rgb) < 120)).isBetween(0.01, 0.2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProvisionalCardHasTheWordAcrossEveryPage(Language language) throws IOException {
        try (PrintedPdf provisional = PrintedPdf.of(
                        Specimen.in(language).provisional().generated().lines(20));
                PrintedPdf confirmed = PrintedPdf.of(Specimen.in(language).lines(20))) {
            for (int page = 1; page <= provisional.pages(); page++) {
                BufferedImage picture = provisional.picture(page, "provisional-" + language.tag());
                assertThat(share(picture, rgb -> rgb == WARN_TINT.getRGB())).isGreaterThan(0.02);
            }
            assertThat(share(confirmed.picture(1, "long-" + language.tag()), rgb -> rgb == WARN_TINT.getRGB()))
                    .isLessThan(0.001);
        }
    }

    @Test
    void aVetoedCardShowsTheVetoInItsOwnColour() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN).vetoed())) {
            assertThat(share(pdf.picture(1, "veto"), rgb -> rgb == BAD_TINT.getRGB()))
                    .isGreaterThan(0.002);
        }
    }

    @Test
    void fewDimensionsManyDimensionsAndNoGradeCanBeDrawn() throws IOException {
        try (PrintedPdf few = PrintedPdf.of(
                        Specimen.in(Language.ZH_CN).notGraded().dimensions(2).withoutTrend());
                PrintedPdf many =
                        PrintedPdf.of(Specimen.in(Language.EN).dimensions(7).unrated(2))) {
            assertThat(share(few.picture(1, "not-graded"), rgb -> rgb == ACCENT.getRGB()))
                    .isGreaterThan(0.005);
            assertThat(share(many.picture(1, "seven-dimensions"), rgb -> rgb == ACCENT.getRGB()))
                    .isGreaterThan(0.005);
        }
    }

    @Test
    void nothingIsDrawnOutsideTheMargins() throws IOException {
        String longest = "阿卜杜热合曼·买买提尼亚孜·伊敏江·阿卜杜热合曼";
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.EN).lines(20).named(longest, "CS-2026-0000020418"))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                BufferedImage picture = pdf.picture(page, "long-name");
                BufferedImage margin = picture.getSubimage(picture.getWidth() - 50, 200, 50, picture.getHeight() - 200);
                assertThat(share(margin, rgb -> brightness(rgb) < 200)).isZero();
            }
        }
    }

    private static double share(BufferedImage picture, IntPredicate wanted) {
        long count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (wanted.test(picture.getRGB(x, y))) {
                    count++;
                }
            }
        }
        return (double) count / picture.getWidth() / picture.getHeight();
    }

    private static int brightness(int rgb) {
        Color colour = new Color(rgb);
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }
}

package dev.touchstone.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontSearchTest {
    private static final String NOWHERE = "fonts/nowhere/";

    @TempDir
    Path folder;

    private Path font(String name) throws IOException {
        return Files.write(folder.resolve(name), FontFaceTest.bundled());
    }

    @Test
    void aConfiguredFontComesFirst() throws IOException {
        Path configured = font("company.ttf");
        FontFamily family =
                FontSearch.usual(new FontFiles(configured, configured)).find();
        assertThat(family.regular().name()).isEqualTo(configured.toString());
    }

    @Test
    void theBundledFontComesNextWithARealBold() {
        FontFamily family = FontSearch.usual(null).find();
        assertThat(family.regular().name()).isEqualTo("NotoSansSC-Regular.ttf");
        assertThat(family.bold().name()).isEqualTo("NotoSansSC-Bold.ttf");
        assertThat(family.bold().advance('8')).isGreaterThan(family.regular().advance('8'));
    }

    @Test
    void theLicenceOfTheBundledFontTravelsWithIt() throws IOException {
        try (var licence = FontSearch.class.getResourceAsStream("/fonts/ttf/NotoSansSC/OFL.txt")) {
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE");
        }
    }

    @Test
    void aFontOfTheSystemComesLastAndUnusableOnesArePassedOver() throws IOException {
        Files.writeString(folder.resolve("a-broken.ttf"), "OTTO and nothing else");
        Path usable = font("b-usable.ttf");
        FontFamily family = new FontSearch(null, NOWHERE, List.of(folder.resolve("missing"), folder)).find();
        assertThat(family.regular().name()).isEqualTo(usable.toString());
    }

    @Test
    void withoutAnyFontTheMessageSaysWhatToConfigure() {
        assertThatThrownBy(() -> new FontSearch(null, NOWHERE, List.of(folder)).find())
                .isInstanceOf(UnusableFontException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("Configure the path of a .ttf file");
    }

    @Test
    void aConfiguredFontThatCannotBeReadIsNotPassedOver() {
        Path missing = folder.resolve("gone.ttf");
        assertThatThrownBy(
                        () -> FontSearch.usual(new FontFiles(missing, missing)).find())
                .isInstanceOf(UnusableFontException.class)
                .hasMessageContaining("gone.ttf cannot be read")
                .hasMessageContaining("Check that the path is right");
    }
}

package dev.touchstone.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFaceTest {

    static byte[] bundled() throws IOException {
        try (InputStream stream = FontFace.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            return stream.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OTTO, 'has CFF outlines (an OpenType font): its text would be invisible'",
        "ttcf, is a collection of several fonts",
        "wOFF, is compressed for the web",
        "wOF2, is compressed for the web",
        "%PDF, is no TrueType font"
    })
    void fontsWithoutTrueTypeOutlinesAreRefusedWithARemedy(String tag, String reason) {
        byte[] file = Arrays.copyOf(tag.getBytes(StandardCharsets.US_ASCII), 100);
        assertThatThrownBy(() -> FontFace.of("company.otf", file))
                .isInstanceOf(UnusableFontException.class)
                .hasMessageContaining("company.otf")
                .hasMessageContaining(reason)
                .hasMessageEndingWith("Use a font with TrueType outlines, a .ttf file, for example Noto Sans SC.");
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        byte[] half = Arrays.copyOf(bundled(), 4000);
        assertThatThrownBy(() -> FontFace.of("half.ttf", half))
                .isInstanceOf(UnusableFontException.class)
                .hasMessageContaining("half.ttf cannot be read")
                .hasMessageContaining("Maybe the file is cut off");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> FontFace.of("empty.ttf", new byte[0]))
                .isInstanceOf(UnusableFontException.class)
                .hasMessageContaining("has 0 bytes");
    }

    @Test
    void aFontThatForbidsEmbeddingIsRefused() throws IOException {
        byte[] restricted = bundled();
        ByteBuffer file = ByteBuffer.wrap(restricted);
        file.putShort(offsetOf(file, "OS/2") + 8, (short) 2);
        assertThatThrownBy(() -> FontFace.of("restricted.ttf", restricted))
                .isInstanceOf(UnusableFontException.class)
                .hasMessageContaining("must not be embedded");
    }

    private static int offsetOf(ByteBuffer file, String table) {
        for (int entry = 12; ; entry += 16) {
            byte[] tag = new byte[4];
            file.get(entry, tag);
            if (table.equals(new String(tag, StandardCharsets.US_ASCII))) {
                return file.getInt(entry + 8);
            }
        }
    }

    @Test
    void theBundledFontServesBothScriptsAndFiguresStandInColumns() throws IOException {
        FontFace face = FontFace.of("bundled", bundled());
        assertThat("客服评分評級總總堃喆①≤→✓↘⊘〓 Aa".codePoints()).allMatch(face::covers);
        assertThat(face.covers("𠮷".codePointAt(0))).isFalse();
        assertThat("0123456789".codePoints().mapToObj(face::advance).distinct()).hasSize(1);
        assertThat(face.advance('中')).isEqualTo(1000);
    }

    @Test
    void aCutHoldsWhatWasAskedForAndIsTheSameEveryTime() throws IOException {
        FontFace face = FontFace.of("bundled", bundled());
        TreeSet<Integer> wanted = new TreeSet<>();
        "首次响应时间 18".codePoints().forEach(wanted::add);
        byte[] cut = face.cut(wanted, "ABCDEF");
        assertThat(cut).hasSizeLessThan(20_000).isEqualTo(face.cut(wanted, "ABCDEF"));
        FontFace small = FontFace.of("cut", cut);
        assertThat(wanted).allMatch(small::covers);
        assertThat(small.covers('终')).isFalse();
    }
}

package dev.touchstone.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One weight of a TrueType font, read once and shared by all threads: which characters it has, how wide they are, and small fonts
 * cut from it.
 */
public final class FontFace {
    private static final int RESTRICTED_LICENCE = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final List<String> TABLES = List.of(
            "head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "OS/2", "post", "cvt ", "fpgm", "prep");

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final HorizontalMetricsTable metrics;
    private final int unitsPerEm;

    private FontFace(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.metrics = font.getHorizontalMetrics();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * Reads a font.
     *
     * @param name what messages call it, usually its file name
     * @param bytes the whole file
     * @return the face
     * @throws UnusableFontException if it has no TrueType outlines, cannot be read or must not be embedded
     */
    public static FontFace of(String name, byte[] bytes) {
        OutlineCheck.requireTrueType(name, bytes);
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            requireEmbedding(name, font);
            return new FontFace(name, font);
        } catch (IOException damaged) {
            throw new UnusableFontException(
                    "The font " + name + " cannot be read: " + damaged.getMessage()
                            + ". Maybe the file is cut off; fetch it again.",
                    damaged);
        }
    }

    private static void requireEmbedding(String name, TrueTypeFont font) throws IOException {
        var os2 = font.getOS2Windows();
        if (os2 != null && (os2.getFsType() & (RESTRICTED_LICENCE | NO_SUBSETTING)) != 0) {
            throw new UnusableFontException("The font " + name + " says that it must not be embedded in part (fsType "
                    + os2.getFsType() + "). Use a font whose licence allows it, for example Noto Sans SC.");
        }
    }

    /**
     * The font's name.
     *
     * @return as given when it was read
     */
    public String name() {
        return name;
    }

    /**
     * Whether the font can show a character.
     *
     * @param codePoint a Unicode code point
     * @return false if it would leave a gap
     */
    public boolean covers(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /**
     * How far a character moves the pen.
     *
     * @param codePoint a Unicode code point
     * @return in thousandths of the type size
     */
    public float advance(int codePoint) {
        return metrics.getAdvanceWidth(characters.getGlyphId(codePoint)) * 1000f / unitsPerEm;
    }

    /**
     * Cuts a small font.
     *
     * @param codePoints what it has to show
     * @param prefix six letters that tell it from other cuts of the same font
     * @return a TrueType file; equal bytes for equal input
     */
    byte[] cut(SortedSet<Integer> codePoints, String prefix) {
        try {
            // The parsed font reads its outlines through one shared position.
            synchronized (font) {
                TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
                subsetter.addAll(Set.copyOf(codePoints));
                subsetter.setPrefix(prefix + "+");
                ByteArrayOutputStream cut = new ByteArrayOutputStream();
                subsetter.writeToStream(cut);
                return cut.toByteArray();
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("The font " + name + " cannot be cut to its used characters", damaged);
        }
    }
}

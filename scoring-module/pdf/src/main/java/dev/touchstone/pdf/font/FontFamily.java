package dev.touchstone.pdf.font;

import java.util.Map;
import java.util.SortedSet;

/**
 * The two weights with which a PDF is set; shared by all threads.
 *
 * @param regular weight 400
 * @param bold weight 700; the same face again where a font has no bold
 */
public record FontFamily(FontFace regular, FontFace bold) {
    private static final int[] SUBSTITUTES = {'〓', '□', '?'};

    /**
     * The face of a weight.
     *
     * @param weight which of the two
     * @return its face
     */
    public FontFace face(Weight weight) {
        return weight == Weight.BOLD ? bold : regular;
    }

    /**
     * Whether both weights can show a character.
     *
     * @param codePoint a Unicode code point
     * @return false if one of them would leave a gap
     */
    public boolean covers(int codePoint) {
        return regular.covers(codePoint) && bold.covers(codePoint);
    }

    /**
     * What is printed in place of a character that the font lacks, so that the gap is seen.
     *
     * @return 〓, or the next best sign this font has
     */
    public int substitute() {
        for (int candidate : SUBSTITUTES) {
            if (covers(candidate)) {
                return candidate;
            }
        }
        throw new UnusableFontException(
                "The font " + regular.name() + " lacks 〓, □ and ?, so it cannot even show what it lacks."
                        + " Use a text font, for example Noto Sans SC.");
    }

    /**
     * Cuts both weights to the characters that some pages use.
     *
     * @param used the characters by weight
     * @return fonts for these pages
     */
    public PageFonts cut(Map<Weight, SortedSet<Integer>> used) {
        return PageFonts.cutFrom(this, used);
    }
}

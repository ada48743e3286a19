package dev.touchstone.pdf.text;

import java.util.Set;
import java.util.stream.Collectors;

/** Where a line may end: after spaces, and around Chinese characters unless a mark would begin or end a line that must not. */
final class LineBreaks {
    private static final Set<Integer> NEVER_FIRST = characters("，。、；：？！…—·）》】〕」』〉｝］”’％‰°℃,.;:?!)]}%ー々～");
    private static final Set<Integer> NEVER_LAST = characters("（《【〔「『〈｛［“‘([{￥＄$#");

    private static final int BOUND = '\u00a0';

    private LineBreaks() {}

    /**
     * Whether a line may end between two neighbours.
     *
     * @param before the last character of the line
     * @param after the first of the next line
     * @return true if it may
     */
    static boolean allowedBetween(int before, int after) {
        if (after == ' '
                || after == BOUND
                || before == BOUND
                || NEVER_FIRST.contains(after)
                || NEVER_LAST.contains(before)) {
            return false;
        }
        return before == ' ' || wide(before) || wide(after) || before == '-' && Character.isLetter(after);
    }

    /**
     * Whether a character stands alone, as Chinese ones do, instead of being part of a word.
     *
     * @param codePoint a Unicode code point
     * @return true for Chinese, Japanese and Korean characters, full-width marks and arrows
     */
    static boolean wide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || codePoint >= 0x3000 && codePoint <= 0x30ff
                || codePoint >= 0xff00 && codePoint <= 0xff60
                || codePoint >= 0xac00 && codePoint <= 0xd7a3
                || codePoint == '→'
                || NEVER_FIRST.contains(codePoint) && codePoint > 0x2000
                || NEVER_LAST.contains(codePoint) && codePoint > 0x2000;
    }

    private static Set<Integer> characters(String text) {
        return text.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }
}

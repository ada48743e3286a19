package dev.touchstone.sheet.detail;

import java.util.ArrayList;
import java.util.List;

/** Own words between quotation marks, so that they are never taken for words of the grammar. A mark within is written twice. */
final class Quoted {

    private static final char OPEN = '“';
    private static final char CLOSE = '”';

    private Quoted() {}

    static String of(String text) {
        return OPEN + text.replace(String.valueOf(CLOSE), "" + CLOSE + CLOSE) + CLOSE;
    }

    static boolean is(String text) {
        return text.length() > 1 && text.charAt(0) == OPEN && text.charAt(text.length() - 1) == CLOSE;
    }

    static String content(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("" + CLOSE + CLOSE, String.valueOf(CLOSE));
    }

    static boolean hasMark(String text) {
        return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
    }

    /** Parts of a text at separators that stand outside of quotation marks. */
    static List<String> split(String text, List<String> separators) {
        List<String> parts = new ArrayList<>();
        boolean inside = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            inside = here == OPEN || inside && here != CLOSE;
            for (String separator : separators) {
                if (!inside && text.startsWith(separator, i)) {
                    parts.add(text.substring(from, i).strip());
                    from = i + separator.length();
                    i = from - 1;
                    break;
                }
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}

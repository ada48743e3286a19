package dev.touchstone.adapter.csv.table;

/** What a cell says, without what programs put around it. */
final class CellText {

    private static final String FORMULA_BEGIN = "=\"";

    private CellText() {}

    /** Without surrounding blanks of any kind, and without the {@code ="…"} by which programs keep leading zeros. */
    static String clean(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && blank(cell.charAt(from))) {
            from++;
        }
        while (to > from && blank(cell.charAt(to - 1))) {
            to--;
        }
        String text = cell.substring(from, to);
        if (text.startsWith(FORMULA_BEGIN) && text.endsWith("\"") && text.length() > FORMULA_BEGIN.length()) {
            return clean(text.substring(FORMULA_BEGIN.length(), text.length() - 1));
        }
        return text;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}

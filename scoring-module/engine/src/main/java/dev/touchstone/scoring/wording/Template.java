package dev.touchstone.scoring.wording;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps. {@code {0}} is filled by the first argument; {@code {0|record|records}} is the first word if that argument is
 * the whole number 1 or −1, else the second. Where Chinese meets digits or Latin letters at the edge of a gap, a space is set.
 */
final class Template {

    static final Pattern GAP = Pattern.compile("\\{([0-9])(?:\\|([^|}]*)\\|([^|}]*))?}");

    private static final Pattern JOINT =
            Pattern.compile("\\p{IsHan}[\\p{IsLatin}0-9%+−≤≥]|[\\p{IsLatin}0-9%]\\p{IsHan}");

    private final String text;

    Template(String text) {
        this.text = text;
    }

    String fill(Object... arguments) {
        Matcher gap = GAP.matcher(text);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (gap.find()) {
            int number = Integer.parseInt(gap.group(1));
            if (number >= arguments.length) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" needs argument " + number + ", but only " + arguments.length + " are given");
            }
            Object argument = arguments[number];
            String piece = gap.group(2) == null ? print(argument) : gap.group(isOne(argument) ? 2 : 3);
            append(filled, text.substring(from, gap.start()));
            append(filled, piece);
            from = gap.end();
        }
        append(filled, text.substring(from));
        return filled.toString();
    }

    private static void append(StringBuilder filled, String piece) {
        if (filled.length() > 0 && !piece.isEmpty()) {
            String edge = filled.substring(filled.length() - 1) + piece.charAt(0);
            if (JOINT.matcher(edge).matches()) {
                filled.append(' ');
            }
        }
        filled.append(piece);
    }

    private static String print(Object argument) {
        return argument instanceof Number number ? NumberText.plain(decimal(number)) : argument.toString();
    }

    private static boolean isOne(Object argument) {
        return argument instanceof Number number && decimal(number).abs().equals(BigDecimal.ONE);
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}

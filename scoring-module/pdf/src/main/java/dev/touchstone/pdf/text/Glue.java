package dev.touchstone.pdf.text;

import java.util.List;
import java.util.regex.Pattern;

/** Binds what must stay on one line by turning its spaces into ones that do not break: numbers with units, dates, times, "18 / 20". */
final class Glue {
    private static final String BOUND = "\u00a0";
    private static final List<Pattern> SPACES = List.of(
            Pattern.compile("(?<=[0-9]) (?=[\\p{IsHan}%‰A-Za-z])"),
            Pattern.compile("(?<=[≤≥<>=≈±≠第]) (?=[0-9])"),
            Pattern.compile("(?<=[0-9][ \u00a0][年月]) (?=[0-9])"),
            Pattern.compile("(?<=[0-9]{2}-[0-9]{2}) (?=[0-9]{2}:[0-9]{2})"),
            Pattern.compile("(?<=[0-9]) (?=/ [0-9])"),
            Pattern.compile("(?<=[0-9][ \u00a0]/) (?=[0-9])"));

    private Glue() {}

    static String bind(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        String bound = text;
        for (Pattern space : SPACES) {
            bound = space.matcher(bound).replaceAll(BOUND);
        }
        return bound;
    }
}

package dev.touchstone.adapter.csv.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as exports write them: with a point, perhaps with commas between thousands. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]{1,30}([.][0-9]{1,30})?(E[-+]?[0-9]{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}(,[0-9]{3}){1,9}([.][0-9]{1,30})?");

    private Numbers() {}

    /**
     * Reads a number.
     *
     * @param text without surrounding blanks
     * @return empty if it is none
     */
    public static Optional<BigDecimal> read(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return GROUPED.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }
}

package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.Numbers;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** From texts to values; empty if a text is no such value. */
final class Conversions {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "否");
    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int MOST_DECIMALS = 3;

    private Conversions() {}

    static Optional<Boolean> flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(Boolean.TRUE);
        }
        return NO.contains(word) ? Optional.of(Boolean.FALSE) : Optional.empty();
    }

    static Optional<Integer> count(String text) {
        return Numbers.read(text)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= 0 && number.signum() >= 0 && number.compareTo(MOST_COUNTED) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** How often something is noted: a number, or yes for once. */
    static Optional<Integer> noted(String text) {
        return count(text).or(() -> flag(text).map(yes -> yes ? 1 : 0));
    }

    /** With at most three decimals, as facts keep them. */
    static Optional<BigDecimal> number(String text) {
        return Numbers.read(text)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= MOST_DECIMALS)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }

    static <E extends Enum<E>> Optional<E> choice(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst();
    }

    static Optional<URI> link(String text) {
        try {
            URI link = new URI(text);
            boolean web = "http".equals(link.getScheme()) || "https".equals(link.getScheme());
            return web && link.getHost() != null ? Optional.of(link) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}

package dev.touchstone.adapter.csv.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a number, or two numbers with a colon, mean as a length of time. {@code H:MM:SS} is understood in every unit. */
public enum DurationUnit {
    /** Thousandths of a second. */
    MILLISECONDS("1"),
    /** Seconds. */
    SECONDS("1000"),
    /** Minutes. */
    MINUTES("60000"),
    /** Hours. */
    HOURS("3600000"),
    /** Days, as workbooks keep times. */
    DAYS("86400000"),
    /** {@code H:MM}; a number alone means nothing. */
    HOURS_MINUTES(null),
    /** {@code M:SS}; a number alone means nothing. */
    MINUTES_SECONDS(null);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,20})?(E-?[0-9]{1,2})?");
    private static final Pattern TWO = Pattern.compile("([0-9]{1,6}):([0-5]?[0-9])");
    private static final Pattern THREE =
            Pattern.compile("([0-9]{1,6}):([0-5]?[0-9]):([0-5]?[0-9])(?:[.]([0-9]{1,9}))?");

    private final @Nullable BigDecimal milliseconds;

    DurationUnit(@Nullable String milliseconds) {
        this.milliseconds = milliseconds == null ? null : new BigDecimal(milliseconds);
    }

    /**
     * Reads a length of time, to the millisecond.
     *
     * @param text as it stands
     * @return empty if it means nothing in this unit
     */
    public Optional<Duration> read(String text) {
        Matcher three = THREE.matcher(text);
        if (three.matches()) {
            return Optional.of(clock(three.group(1), three.group(2), three.group(3), three.group(4)));
        }
        Matcher two = TWO.matcher(text);
        if (two.matches()) {
            return switch (this) {
                case HOURS_MINUTES -> Optional.of(clock(two.group(1), two.group(2), "0", null));
                case MINUTES_SECONDS -> Optional.of(clock("0", two.group(1), two.group(2), null));
                default -> Optional.empty();
            };
        }
        if (milliseconds == null || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(new BigDecimal(text)
                .multiply(milliseconds)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact()));
    }

    private static Duration clock(String hours, String minutes, String seconds, @Nullable String fraction) {
        Duration whole = Duration.ofHours(Long.parseLong(hours))
                .plusMinutes(Long.parseLong(minutes))
                .plusSeconds(Long.parseLong(seconds));
        if (fraction == null) {
            return whole;
        }
        return whole.plusMillis(new BigDecimal("0." + fraction)
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}

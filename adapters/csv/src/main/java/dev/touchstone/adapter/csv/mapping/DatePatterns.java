package dev.touchstone.adapter.csv.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways in which dates are written: the declared ones in their order, then those in which the year comes first and which cannot be
 * mistaken. A time without zone or offset is one of the zone handed in; a day alone is its first moment.
 */
public final class DatePatterns {

    /** Days since 1899-12-30, as workbooks keep dates in cells that are not formatted. */
    public static final String EXCEL_DAYS = "EXCEL_DAYS";
    /** Seconds since 1970. */
    public static final String EPOCH_SECONDS = "EPOCH_SECONDS";
    /** Milliseconds since 1970. */
    public static final String EPOCH_MILLIS = "EPOCH_MILLIS";

    private static final List<DateTimeFormatter> YEAR_FIRST = List.of(
            formatter("yyyy-M-d[[ ]['T']H:mm[:ss[.SSS][.SS][.S]][ ][XXX][XX][X]]"),
            formatter("yyyy/M/d[ H:mm[:ss]]"),
            formatter("yyyy.M.d[ H:mm[:ss]]"),
            formatter("yyyy年M月d日[ ][H:mm[:ss]][H时m分[s秒]]"));
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,13}([.][0-9]{1,20})?");
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final LocalDateTime DAY_0 = LocalDateTime.of(1899, 12, 30, 0, 0);

    private final List<String> declared;
    private final List<DateTimeFormatter> formatters = new ArrayList<>();

    private DatePatterns(List<String> declared) {
        this.declared = List.copyOf(declared);
        for (String pattern : declared) {
            if (!special(pattern)) {
                formatters.add(formatter(pattern));
            }
        }
        formatters.addAll(YEAR_FIRST);
    }

    /**
     * Prepares patterns.
     *
     * @param declared as for {@link DateTimeFormatter}, or one of the constants of this class
     * @return the patterns
     * @throws IllegalArgumentException if one is malformed
     */
    public static DatePatterns of(List<String> declared) {
        return new DatePatterns(declared);
    }

    /**
     * Whether a pattern can give a day: it has a year, a month and, unless it is for months, a day.
     *
     * @param pattern one pattern
     * @return false also if it is malformed
     */
    static boolean usable(String pattern) {
        if (special(pattern)) {
            return true;
        }
        try {
            DateTimeFormatter formatter = formatter(pattern);
            String printed = formatter.format(ZonedDateTime.of(2026, 11, 22, 21, 43, 54, 0, ZoneOffset.UTC));
            return parse(formatter, printed).isPresent();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return false;
        }
    }

    /**
     * The declared patterns.
     *
     * @return in order
     */
    public List<String> declared() {
        return declared;
    }

    /**
     * Reads an instant.
     *
     * @param text as it stands
     * @param zone of times that do not say theirs
     * @return empty if no pattern fits
     */
    public Optional<Instant> instant(String text, ZoneId zone) {
        return temporal(text).map(temporal -> instant(temporal, zone));
    }

    /**
     * Reads a day.
     *
     * @param text as it stands
     * @return empty if no pattern fits
     */
    public Optional<LocalDate> day(String text) {
        return temporal(text).map(temporal -> {
            if (temporal instanceof YearMonth month) {
                return month.atDay(1);
            }
            return LocalDate.from(temporal);
        });
    }

    private Optional<TemporalAccessor> temporal(String text) {
        for (DateTimeFormatter formatter : formatters) {
            Optional<TemporalAccessor> parsed = parse(formatter, text);
            if (parsed.isPresent()) {
                return parsed;
            }
        }
        return NUMBER.matcher(text).matches() ? number(new BigDecimal(text)) : Optional.empty();
    }

    private Optional<TemporalAccessor> number(BigDecimal number) {
        for (String pattern : declared) {
            switch (pattern) {
                case EXCEL_DAYS:
                    return Optional.of(DAY_0.plusSeconds(number.multiply(SECONDS_OF_DAY)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValue()));
                case EPOCH_SECONDS:
                    return Optional.of(Instant.ofEpochSecond(number.longValue()).atOffset(ZoneOffset.UTC));
                case EPOCH_MILLIS:
                    return Optional.of(Instant.ofEpochMilli(number.longValue()).atOffset(ZoneOffset.UTC));
                default:
                    continue;
            }
        }
        return Optional.empty();
    }

    private static Instant instant(TemporalAccessor temporal, ZoneId zone) {
        if (temporal instanceof ZonedDateTime moment) {
            return moment.toInstant();
        }
        if (temporal instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (temporal instanceof LocalDateTime local) {
            return local.atZone(zone).toInstant();
        }
        LocalDate day = temporal instanceof YearMonth month ? month.atDay(1) : LocalDate.from(temporal);
        return day.atStartOfDay(zone).toInstant();
    }

    /** Tries the form first, which costs no exception, then whether there is such a day. */
    private static Optional<TemporalAccessor> parse(DateTimeFormatter formatter, String text) {
        ParsePosition position = new ParsePosition(0);
        if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(whole(formatter.parse(text)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The most that a text told: an instant, a local time, a day or a month. Asking costs less than trying each. */
    private static TemporalAccessor whole(TemporalAccessor parsed) {
        if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            return ZonedDateTime.from(parsed);
        }
        if (!parsed.isSupported(ChronoField.EPOCH_DAY)) {
            return YearMonth.from(parsed);
        }
        LocalDate day = LocalDate.ofEpochDay(parsed.getLong(ChronoField.EPOCH_DAY));
        if (!parsed.isSupported(ChronoField.NANO_OF_DAY)) {
            return day;
        }
        return day.atTime(LocalTime.ofNanoOfDay(parsed.getLong(ChronoField.NANO_OF_DAY)));
    }

    private static boolean special(String pattern) {
        return pattern.equals(EXCEL_DAYS) || pattern.equals(EPOCH_SECONDS) || pattern.equals(EPOCH_MILLIS);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}

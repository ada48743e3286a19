package dev.touchstone.adapter.toolkit.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a source writes instants, declared once: never guessed from what a text happens to look like. Zero of the computer's time
 * (1970) stands for "not set" in every form, as real sources write it.
 */
public final class TimeForm {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Instant NOT_SET_IS_BEFORE = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant NO_CRM_IS_OLDER = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant AFTER_ANY_RECORD = Instant.parse("9999-01-01T00:00:00Z");

    private final String shown;
    private final Reader reader;

    private TimeForm(String shown, Reader reader) {
        this.shown = shown;
        this.reader = reader;
    }

    /**
     * With the offset in the text, such as {@code 2026-11-20T08:00:00Z} or {@code 2026-11-20T16:00:00.5+08:00}.
     *
     * @return the form
     */
    public static TimeForm iso() {
        return new TimeForm(
                "2026-11-20T08:00:00Z", text -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from));
    }

    /**
     * Without an offset in the text. An hour that a change of clocks repeats is taken for the first.
     *
     * @param pattern as {@link DateTimeFormatter} has it, such as {@code yyyy-MM-dd HH:mm:ss}
     * @param zone in which the source tells such times
     * @return the form
     * @throws IllegalArgumentException if the pattern is none
     */
    public static TimeForm local(String pattern, ZoneId zone) {
        DateTimeFormatter form = new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        return new TimeForm(
                pattern + " (" + zone + ")",
                text -> LocalDateTime.parse(text, form).atZone(zone).toInstant());
    }

    /**
     * Seconds since 1970, as a number or a text of digits.
     *
     * @return the form
     */
    public static TimeForm seconds() {
        return new TimeForm("1795161600", text -> Instant.ofEpochSecond(whole(text)));
    }

    /**
     * Milliseconds since 1970, as a number or a text of digits.
     *
     * @return the form
     */
    public static TimeForm millis() {
        return new TimeForm("1795161600000", text -> Instant.ofEpochMilli(whole(text)));
    }

    /** The instant; empty if none is set. */
    Optional<Instant> read(String text) {
        Instant instant = reader.read(text);
        if (instant.isBefore(NOT_SET_IS_BEFORE)) {
            return Optional.empty();
        }
        if (instant.isBefore(NO_CRM_IS_OLDER) || instant.isAfter(AFTER_ANY_RECORD)) {
            throw new DateTimeException("not a time of any record: maybe milliseconds are declared as seconds");
        }
        return Optional.of(instant);
    }

    /** An example or the pattern, for people. */
    @Override
    public String toString() {
        return shown;
    }

    private static long whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new DateTimeException("no whole number");
        }
        return Long.parseLong(text);
    }

    /** Reads a text, or throws a {@link DateTimeException}. */
    private interface Reader {
        Instant read(String text);
    }
}

package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.ValueMapping;
import dev.touchstone.adapter.csv.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates that are dates: neither unreadable nor the beginning of some computer's time. */
final class Instants {

    private static final Instant NO_RECORD_IS_OLDER = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant NO_RECORD_IS_YOUNGER = Instant.parse("2200-01-01T00:00:00Z");

    private Instants() {}

    static Instant read(ValueMapping value, String text, ZoneId zone) throws UnreadableValueException {
        Instant instant = value.notation().dates().instant(text, zone).orElseThrow(() -> unreadable(value, text));
        requirePlausible(value, text, instant);
        return instant;
    }

    static LocalDate readDay(ValueMapping value, String text, ZoneId zone) throws UnreadableValueException {
        LocalDate day = value.notation().dates().day(text).orElseThrow(() -> unreadable(value, text));
        requirePlausible(value, text, day.atStartOfDay(zone).toInstant());
        return day;
    }

    private static void requirePlausible(ValueMapping value, String text, Instant instant)
            throws UnreadableValueException {
        if (instant.isBefore(NO_RECORD_IS_OLDER) || instant.isAfter(NO_RECORD_IS_YOUNGER)) {
            throw new UnreadableValueException(
                    value.source().label(), text, Wording.of("value.date-implausible", text));
        }
    }

    private static UnreadableValueException unreadable(ValueMapping value, String text) {
        String patterns = String.join(", ", value.notation().dates().declared());
        return new UnreadableValueException(
                value.source().label(),
                text,
                patterns.isEmpty()
                        ? Wording.of("value.not-a-date", text)
                        : Wording.of("value.not-a-date-like", text, patterns));
    }
}

package dev.touchstone.documents.form;

import dev.touchstone.plugin.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Values that are written as texts. */
public final class Texts {

    /** Words that are not blank. */
    public static final TextForm<String> WORDS =
            TextForm.of(Texts::requireWords, words -> words, ProblemText.WORDS).notBlank();

    /** Any text, even an empty one. */
    public static final TextForm<String> ANY = TextForm.of(text -> text, text -> text, ProblemText.ANY_TEXT);

    /** A day. */
    public static final TextForm<LocalDate> DAY = TextForm.of(
                    LocalDate::parse,
                    LocalDate::toString,
                    new LocalizedText("日期，例如 \"2026-10-01\"", "日期，例如 \"2026-10-01\"", "a day such as \"2026-10-01\""))
            .matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
            .named("day");

    /** A time of day. */
    public static final TextForm<LocalTime> TIME_OF_DAY = TextForm.of(
                    LocalTime::parse,
                    LocalTime::toString,
                    new LocalizedText("时刻，例如 \"19:00\"", "時刻，例如 \"19:00\"", "a time of day such as \"19:00\""))
            .matching("^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$")
            .named("time-of-day");

    /** A moment by the organisation's clock. */
    public static final TextForm<LocalDateTime> LOCAL_MOMENT = TextForm.of(
                    LocalDateTime::parse,
                    LocalDateTime::toString,
                    new LocalizedText(
                            "日期和时刻，例如 \"2026-10-01T19:00\"",
                            "日期和時刻，例如 \"2026-10-01T19:00\"",
                            "a day and a time such as \"2026-10-01T19:00\""))
            .matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$")
            .named("local-moment");

    /** An instant; read with any offset, written in UTC. */
    public static final TextForm<Instant> INSTANT = TextForm.of(
                    Instant::parse,
                    Instant::toString,
                    new LocalizedText(
                            "带时区的时刻，例如 \"2026-10-01T09:00:00Z\" 或 \"2026-10-01T17:00:00+08:00\"",
                            "帶時區的時刻，例如 \"2026-10-01T09:00:00Z\" 或 \"2026-10-01T17:00:00+08:00\"",
                            "an instant with its offset, such as \"2026-10-01T09:00:00Z\" or \"2026-10-01T17:00:00+08:00\""))
            .matching(
                    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$")
            .named("instant")
            .quickly(PlainInstant::read);

    private Texts() {}

    private static String requireWords(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text;
    }
}

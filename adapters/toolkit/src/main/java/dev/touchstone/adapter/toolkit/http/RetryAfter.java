package dev.touchstone.adapter.toolkit.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or a date. */
final class RetryAfter {

    private RetryAfter() {}

    /** When to ask again; empty if the answer does not say it, or not in a way that can be read. */
    static Optional<Instant> findIn(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(text -> read(text, headers, now));
    }

    /** When the answer was given, by the clock of whoever gave it; empty if it does not tell. */
    static Optional<Instant> findDate(HttpHeaders headers) {
        return headers.firstValue("Date").flatMap(RetryAfter::date);
    }

    private static Optional<Instant> read(String text, HttpHeaders headers, Instant now) {
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(text)));
        }
        return date(text).map(then -> {
            Instant told = findDate(headers).orElse(now);
            return now.plus(Duration.between(told, then));
        });
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}

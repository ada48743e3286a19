package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, times and periods. */
public final class DateWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;

    /**
     * In some words.
     *
     * @param words the language's words
     */
    public DateWords(Words words) {
        this.words = words;
    }

    /**
     * A period.
     *
     * @param period any
     * @return "2026 年 10 月", "October 2026"
     */
    public String period(Period period) {
        LocalDate from = period.from();
        return switch (period.kind()) {
            case MONTH -> words.say(DatePhrase.MONTH, year(from), words.say(from.getMonth()));
            case QUARTER -> words.say(DatePhrase.QUARTER, year(from), period.numberInYear());
            case HALF_YEAR ->
                words.say(period.numberInYear() == 1 ? DatePhrase.FIRST_HALF : DatePhrase.SECOND_HALF, year(from));
            case YEAR -> words.say(DatePhrase.YEAR, year(from));
            case SPAN -> words.say(DatePhrase.SPAN, from, period.until().minusDays(1));
        };
    }

    /**
     * A period as the label of a point in a chart.
     *
     * @param period any
     * @return "10 月", "Oct"
     */
    public String shortly(Period period) {
        LocalDate from = period.from();
        return switch (period.kind()) {
            case MONTH -> words.say(Abbreviation.of(from.getMonth()));
            case QUARTER -> words.say(DatePhrase.SHORT_QUARTER, period.numberInYear());
            case HALF_YEAR ->
                words.say(period.numberInYear() == 1 ? DatePhrase.SHORT_FIRST_HALF : DatePhrase.SHORT_SECOND_HALF);
            case YEAR -> year(from);
            case SPAN -> words.say(DatePhrase.DAY, day(from), words.say(Abbreviation.of(from.getMonth())), month(from));
        };
    }

    /**
     * An instant by the organisation's clock.
     *
     * @param time when
     * @param year the year that goes without saying
     * @return "11-25 18:00", "25 Nov 18:00", with the year if it is another
     */
    public String time(LocalDateTime time, int year) {
        LocalDate date = time.toLocalDate();
        String month = words.say(Abbreviation.of(date.getMonth()));
        String day = date.getYear() == year
                ? words.say(DatePhrase.DAY, day(date), month, month(date))
                : words.say(DatePhrase.DAY_OF_YEAR, day(date), month, month(date), year(date));
        return words.say(DatePhrase.TIME, day, TIME.format(time));
    }

    private static String year(LocalDate date) {
        return String.valueOf(date.getYear());
    }

    private static String month(LocalDate date) {
        return String.format(Locale.ROOT, "%02d", date.getMonthValue());
    }

    private static String day(LocalDate date) {
        return String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
    }
}

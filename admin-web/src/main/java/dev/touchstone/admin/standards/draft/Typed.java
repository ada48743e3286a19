package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.points.Percentage;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into one field; what does not fit is refused with the field's label. */
public final class Typed {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[,，、;；\\n]");
    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Typed() {}

    /** Whether nothing was typed. */
    static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    /** A number. */
    static BigDecimal number(@Nullable String typed, String label) {
        String text = words(typed, label).replace('−', '-');
        if (!NUMBER.matcher(text).matches()) {
            throw new Unfit("standards.unfit.number", label, text);
        }
        return new BigDecimal(text);
    }

    /** A number, or null if nothing was typed. */
    static @Nullable BigDecimal findNumber(@Nullable String typed, String label) {
        return isBlank(typed) ? null : number(typed, label);
    }

    /** A number above 0. */
    static BigDecimal above0(@Nullable String typed, String label) {
        BigDecimal number = number(typed, label);
        if (number.signum() <= 0) {
            throw new Unfit("standards.unfit.above0", label);
        }
        return number;
    }

    /** A number that is not negative. */
    static BigDecimal from0(@Nullable String typed, String label) {
        BigDecimal number = number(typed, label);
        if (number.signum() < 0) {
            throw new Unfit("standards.unfit.from0", label);
        }
        return number;
    }

    /** A whole number of at least 1. */
    static int from1(@Nullable String typed, String label) {
        String text = words(typed, label);
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) < 1) {
            throw new Unfit("standards.unfit.from1", label, text);
        }
        return Integer.parseInt(text);
    }

    /** A number of per cent. */
    public static Percentage percentage(@Nullable String typed, String label) {
        BigDecimal number = number(typed, label).stripTrailingZeros();
        if (number.signum() < 0 || number.compareTo(HUNDRED) > 0 || number.scale() > MOST_DECIMALS) {
            throw new Unfit("standards.unfit.percentage", label);
        }
        return new Percentage(number);
    }

    /** Any words. */
    static String words(@Nullable String typed, String label) {
        if (typed == null || typed.isBlank()) {
            throw new Unfit("standards.unfit.missing", label);
        }
        return typed.strip();
    }

    /** Several words with commas between, at least one. */
    static Set<String> list(@Nullable String typed, String label) {
        Set<String> list = new LinkedHashSet<>();
        Arrays.stream(BETWEEN_WORDS.split(words(typed, label)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(list::add);
        if (list.isEmpty()) {
            throw new Unfit("standards.unfit.missing", label);
        }
        return list;
    }

    /** A day. */
    public static LocalDate day(@Nullable String typed, String label) {
        return time(typed, label, LocalDate::parse);
    }

    /** A time of day. */
    static LocalTime hour(@Nullable String typed, String label) {
        return time(typed, label, LocalTime::parse);
    }

    /** A moment by the organisation's clock. */
    static LocalDateTime moment(@Nullable String typed, String label) {
        return time(typed, label, LocalDateTime::parse);
    }

    /** A number as it is typed. */
    static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** Several words as they are typed. */
    static String text(Collection<String> words) {
        return String.join(", ", words);
    }

    private static <T> T time(@Nullable String typed, String label, Function<String, T> parse) {
        String text = words(typed, label);
        try {
            return parse.apply(text);
        } catch (DateTimeException wrong) {
            Unfit unfit = new Unfit("standards.unfit.time", label, text);
            unfit.initCause(wrong);
            throw unfit;
        }
    }
}

package dev.touchstone.documents.form;

import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value written as a number. 30 and 30.0 are one number: trailing zeros are dropped when it is read.
 *
 * @param <T> what is written and read
 */
public final class NumberForm<T> implements Form<T> {

    static final LocalizedText SHORTER = new LocalizedText("位数少得多的数字", "位數少得多的數字", "a number with far fewer digits");

    private final Function<BigDecimal, T> parse;
    private final Function<T, BigDecimal> print;
    private final Range range;

    private NumberForm(Function<BigDecimal, T> parse, Function<T, BigDecimal> print, Range range) {
        this.parse = parse;
        this.print = print;
        this.range = range;
    }

    static NumberForm<BigDecimal> decimal() {
        return new NumberForm<>(number -> number, number -> number, Range.ALL);
    }

    /**
     * The same numbers for another type.
     *
     * @param from from the number; may throw ArithmeticException
     * @param to to the number
     * @param <U> the other type
     * @return the form
     */
    public <U> NumberForm<U> as(Function<BigDecimal, U> from, Function<U, BigDecimal> to) {
        return new NumberForm<>(from, to, range);
    }

    /**
     * The same, but not below a number.
     *
     * @param least the smallest number allowed
     * @return the form
     */
    public NumberForm<T> atLeast(long least) {
        return new NumberForm<>(parse, print, range.withLowest(BigDecimal.valueOf(least), false));
    }

    /**
     * The same, but above a number.
     *
     * @param limit the greatest number that is not allowed
     * @return the form
     */
    public NumberForm<T> above(long limit) {
        return new NumberForm<>(parse, print, range.withLowest(BigDecimal.valueOf(limit), true));
    }

    /**
     * The same, but not above a number.
     *
     * @param most the greatest number allowed
     * @return the form
     */
    public NumberForm<T> atMost(long most) {
        return new NumberForm<>(parse, print, range.withHighest(BigDecimal.valueOf(most)));
    }

    /**
     * The same with so many decimals at most.
     *
     * @param decimals 0 for whole numbers
     * @return the form
     */
    public NumberForm<T> withDecimals(int decimals) {
        return new NumberForm<>(parse, print, range.withDecimals(decimals));
    }

    @Override
    public JsonValue write(T value) {
        BigDecimal number = print.apply(value);
        if (!range.contains(plain(number))) {
            throw new IllegalArgumentException("A document cannot hold " + number + ": it "
                    + ProblemText.expected(range.describe()).en());
        }
        return Json.number(number);
    }

    @Override
    public Optional<T> read(JsonValue json, Place place) {
        if (json instanceof JsonNumber number) {
            BigDecimal plain = plain(number.bigDecimalValue());
            if (range.contains(plain)) {
                return Optional.of(parse.apply(plain));
            }
        }
        return place.refuse(json, ProblemText.expected(range.describe()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public JsonObject schema(SchemaBook book) {
        return range.schema();
    }

    /** Which numbers are allowed. */
    private record Range(
            @Nullable BigDecimal lowest,
            boolean exclusive,
            @Nullable BigDecimal highest,
            int decimals) {

        static final int MOST_DECIMALS = 18;
        static final Range ALL = new Range(null, false, null, MOST_DECIMALS);

        Range withLowest(BigDecimal limit, boolean excluded) {
            return new Range(limit, excluded, highest, decimals);
        }

        Range withHighest(BigDecimal limit) {
            return new Range(lowest, exclusive, limit, decimals);
        }

        Range withDecimals(int most) {
            return new Range(lowest, exclusive, highest, most);
        }

        boolean contains(BigDecimal number) {
            boolean highEnough = lowest == null || number.compareTo(lowest) > (exclusive ? 0 : -1);
            boolean lowEnough = highest == null || number.compareTo(highest) <= 0;
            return highEnough && lowEnough && number.scale() <= decimals;
        }

        LocalizedText describe() {
            StringBuilder cn = new StringBuilder(decimals == 0 ? "整数" : "数字");
            StringBuilder tw = new StringBuilder(decimals == 0 ? "整數" : "數字");
            StringBuilder en = new StringBuilder(decimals == 0 ? "a whole number" : "a number");
            if (lowest != null) {
                cn.append(exclusive ? "，大于 " : "，不小于 ").append(lowest.toPlainString());
                tw.append(exclusive ? "，大於 " : "，不小於 ").append(lowest.toPlainString());
                en.append(exclusive ? " above " : " from ").append(lowest.toPlainString());
            }
            if (highest != null) {
                cn.append("，不大于 ").append(highest.toPlainString());
                tw.append("，不大於 ").append(highest.toPlainString());
                en.append(" up to ").append(highest.toPlainString());
            }
            if (decimals > 0 && decimals < MOST_DECIMALS) {
                cn.append("，最多 ").append(decimals).append(" 位小数");
                tw.append("，最多 ").append(decimals).append(" 位小數");
                en.append(" with at most ").append(decimals).append(" decimals");
            }
            return new LocalizedText(cn.toString(), tw.toString(), en.toString());
        }

        JsonObject schema() {
            var schema = Json.object().add("type", decimals == 0 ? "integer" : "number");
            if (lowest != null) {
                schema.add(exclusive ? "exclusiveMinimum" : "minimum", lowest);
            }
            if (highest != null) {
                schema.add("maximum", highest);
            }
            if (decimals > 0 && decimals < MOST_DECIMALS) {
                schema.add("multipleOf", BigDecimal.ONE.movePointLeft(decimals));
            }
            return schema.build();
        }
    }
}

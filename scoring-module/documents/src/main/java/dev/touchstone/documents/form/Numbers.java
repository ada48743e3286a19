package dev.touchstone.documents.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/** Values that are written as numbers. */
public final class Numbers {

    /** Any decimal number. */
    public static final NumberForm<BigDecimal> DECIMAL = NumberForm.decimal();

    /** A whole number of any size. */
    public static final NumberForm<BigInteger> WHOLE =
            DECIMAL.withDecimals(0).as(BigDecimal::toBigIntegerExact, BigDecimal::new);

    /** A count from 0 on. */
    public static final NumberForm<Integer> COUNT = DECIMAL.withDecimals(0)
            .atLeast(0)
            .atMost(Integer.MAX_VALUE)
            .as(BigDecimal::intValueExact, BigDecimal::valueOf);

    /** A large count from 0 on. */
    public static final NumberForm<Long> LONG_COUNT = DECIMAL.withDecimals(0)
            .atLeast(0)
            .atMost(Long.MAX_VALUE)
            .as(BigDecimal::longValueExact, BigDecimal::valueOf);

    /** A duration of at least nothing, in seconds. */
    public static final NumberForm<Duration> SECONDS = DECIMAL.withDecimals(9)
            .atLeast(0)
            .atMost(Long.MAX_VALUE / 1_000_000_000L)
            .as(
                    seconds -> Duration.ofNanos(seconds.movePointRight(9).longValueExact()),
                    time -> BigDecimal.valueOf(time.toNanos(), 9));

    private Numbers() {}
}

package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as the page and the files print them. */
final class Printed {

    private static final int PLACES = 2;

    private Printed() {}

    static String points(Points points) {
        return number(points.value());
    }

    static String number(Fraction number) {
        return rounded(number).toPlainString();
    }

    /** With its sign: +3, −1.25 or 0. */
    static String signed(Fraction number) {
        return signed(rounded(number));
    }

    static String signed(BigDecimal number) {
        String plain = grouped(number.abs());
        return number.signum() > 0 ? "+" + plain : number.signum() < 0 ? "−" + plain : "0";
    }

    /** Thousands apart, and no more decimals than it has. */
    static String grouped(BigDecimal number) {
        int places = Math.max(0, number.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + places + "f", number);
    }

    /** A part of a whole in per cent; empty if the whole is nothing. */
    static String share(long part, long whole) {
        return whole == 0
                ? ""
                : Fraction.of(part * 100, whole).round(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal rounded(Fraction number) {
        return number.round(PLACES, RoundingMode.HALF_UP);
    }
}

package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.PrintedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Numbers as every language of the product prints them: thousands with commas, a decimal point, and − (U+2212) for minus. */
final class NumberText {

    private static final int GROUP = 3;

    private NumberText() {}

    /** With all the decimals it has. */
    static String plain(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return (number.signum() < 0 ? "−" : "") + grouped + (point < 0 ? "" : digits.substring(point));
    }

    /** With a sign: +2, −3, 0. */
    static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + plain(number);
    }

    /** Without zeros at the end. */
    static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Rounded half up, without zeros at the end if nothing was rounded. */
    static BigDecimal rounded(Fraction exact, int places) {
        return shown(exact, exact.round(places, RoundingMode.HALF_UP));
    }

    /** Rounded, but never to the other side of a threshold; without zeros at the end if nothing was rounded. */
    static BigDecimal onItsSide(Fraction exact, int places, Collection<Fraction> thresholds) {
        return shown(exact, PrintedNumber.of(exact, places, thresholds));
    }

    private static BigDecimal shown(Fraction exact, BigDecimal printed) {
        return Fraction.of(printed).equals(exact) ? trimmed(printed) : printed;
    }
}

package dev.touchstone.scoring.wording;

import java.time.Month;

/** The months as charts and short dates write them. */
enum Abbreviation {
    JANUARY,
    FEBRUARY,
    MARCH,
    APRIL,
    MAY,
    JUNE,
    JULY,
    AUGUST,
    SEPTEMBER,
    OCTOBER,
    NOVEMBER,
    DECEMBER;

    static Abbreviation of(Month month) {
        return values()[month.ordinal()];
    }
}

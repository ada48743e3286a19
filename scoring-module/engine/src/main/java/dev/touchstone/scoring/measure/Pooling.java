package dev.touchstone.scoring.measure;

/** How the measurement of a long period comes from its facts. */
public enum Pooling {
    /** Over all facts of the period, so that a quarter is not the mean of its months. The default. */
    ALL_RECORDS,
    /** The mean of the calendar months' values, each month weighing the same; a month without a value is left out. */
    MEAN_OF_SUBPERIODS
}

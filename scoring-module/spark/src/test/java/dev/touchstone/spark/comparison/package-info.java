/** Scoring on Spark beside Spark SQL: what {@code bin/bench --spark} measures. Not shipped. */
@NullMarked
package dev.touchstone.spark.comparison;

import org.jspecify.annotations.NullMarked;

/**
 * Scorecards from facts that outgrow one machine: the engine's own counting, spread over Apache Spark.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.spark;

import org.jspecify.annotations.NullMarked;

package dev.touchstone.admin.year;

import dev.touchstone.plugin.fact.ServiceFact;
import java.util.stream.Stream;

/**
 * The facts of one stream, one after the other.
 *
 * @param stream its name
 * @param name what it holds, in words
 * @param count how many
 * @param facts themselves; to be gone through once
 */
record FactSeries(String stream, String name, int count, Stream<ServiceFact> facts) {}

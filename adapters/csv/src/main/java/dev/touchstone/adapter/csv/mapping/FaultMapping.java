package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.plugin.fact.Fault;

/**
 * A kind of fault that an inspection notes.
 *
 * @param type its key within the form
 * @param severity how bad it is
 * @param found where it is noted: a number of faults, yes or no; missing means none
 */
public record FaultMapping(String type, Fault.Severity severity, ValueMapping found) {}

package dev.touchstone.admin.pilots;

/**
 * A pilot on the timeline of its standard.
 *
 * @param pilot which
 * @param at where it begins, in hundredths of the timeline
 * @param width how wide it is, in hundredths
 */
public record PilotBar(PilotRow pilot, double at, double width) {}

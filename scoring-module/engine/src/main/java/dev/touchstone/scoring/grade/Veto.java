package dev.touchstone.scoring.grade;

import dev.touchstone.plugin.fact.FactId;

/**
 * A finding that puts the result outside the grades. Established by a named person with evidence; it can be appealed.
 *
 * @param finding the fact that established it
 * @param type what it is, such as {@code fraud}
 * @param establishedBy who established it
 * @param evidence what proves it
 */
public record Veto(FactId finding, String type, String establishedBy, String evidence) {}

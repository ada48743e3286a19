package dev.touchstone.sheet.draft;

import dev.touchstone.scoring.standard.StandardVersion;

/**
 * What a draft is called.
 *
 * @param version which version of which standard
 * @param name as shown, not blank
 * @param issuer the department that issues it, not blank
 */
public record SheetHead(StandardVersion version, String name, String issuer) {}

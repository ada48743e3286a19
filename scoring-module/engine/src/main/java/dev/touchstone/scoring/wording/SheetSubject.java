package dev.touchstone.scoring.wording;

import org.jspecify.annotations.Nullable;

/**
 * Who is assessed, as readers know them.
 *
 * @param name a person's, team's or department's name
 * @param number personnel number; null if there is none
 * @param team the team during the period; null if there is none
 * @param lead who leads that team; null if nobody is known
 */
public record SheetSubject(
        String name,
        @Nullable String number,
        @Nullable String team,
        @Nullable String lead) {}

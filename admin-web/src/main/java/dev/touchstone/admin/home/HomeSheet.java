package dev.touchstone.admin.home;

import java.util.List;

/**
 * How service stands in a period, in words and numbers ready to show.
 *
 * @param standard the standard's stable name
 * @param standardName name and version
 * @param period the period as text
 * @param generated whether anything rests on generated facts
 * @param people how many people have a scorecard
 * @param unconfirmed how many scorecards nobody has confirmed yet
 * @param moved how many would come out differently now than confirmed
 * @param indicators names of the indicators, in the order of the standard
 * @param tiles the mean total, then each indicator
 * @param grades best first, then those without a grade
 * @param teams by mean total, best first
 */
public record HomeSheet(
        String standard,
        String standardName,
        String period,
        boolean generated,
        long people,
        long unconfirmed,
        long moved,
        List<String> indicators,
        List<Tile> tiles,
        List<GradeBar> grades,
        List<TeamLine> teams) {

    public HomeSheet {
        indicators = List.copyOf(indicators);
        tiles = List.copyOf(tiles);
        grades = List.copyOf(grades);
        teams = List.copyOf(teams);
    }
}

package dev.touchstone.admin.pilots;

import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.Person;
import dev.touchstone.admin.people.Unit;
import dev.touchstone.admin.scorecards.GradeMark;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.wording.IndicatorWords;
import dev.touchstone.scoring.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the keys in a pilot's results stand for. */
final class PilotNames {

    private final Map<Long, String> people;
    private final Map<Long, String> units;
    private final Map<String, GradeBand> grades = new LinkedHashMap<>();
    private final Standard table;
    private final Language language;

    /**
     * Names in one language.
     *
     * @param table the pilot's table
     * @param others other versions of its standard, whose grades it may not have
     */
    PilotNames(DirectoryStore directory, Standard table, List<Standard> others, Language language) {
        people = directory.listPeople().stream().collect(Collectors.toMap(Person::id, Person::name));
        units = directory.listUnits().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Stream.concat(Stream.of(table), others.stream())
                .flatMap(each -> each.grades().bands().stream())
                .forEach(band -> grades.putIfAbsent(band.key(), band));
        this.table = table;
        this.language = language;
    }

    String person(long key) {
        return people.getOrDefault(key, String.valueOf(key));
    }

    String unit(long key) {
        return units.getOrDefault(key, String.valueOf(key));
    }

    /** The draft's grades, best first, then those that only other versions have. */
    List<GradeBand> grades() {
        return List.copyOf(grades.values());
    }

    /** Name of a grade. */
    Optional<String> grade(@Nullable String key) {
        return Optional.ofNullable(grades.get(key)).map(this::name);
    }

    String name(GradeBand band) {
        return band.name().in(language);
    }

    /** How full the mark of a result is: 4 for the best grade, 0 without one, −1 for a veto. */
    int level(PilotResult result) {
        int rank = List.copyOf(grades.keySet()).indexOf(String.valueOf(result.grade()));
        return result.vetoed() ? -1 : rank < 0 ? 0 : GradeMark.of(rank);
    }

    /** A value as it is printed: of an indicator in its unit, or points of a total; empty for none. */
    String value(@Nullable String line, @Nullable Fraction value) {
        if (value == null) {
            return "";
        }
        return table.findIndicator(line == null ? "" : line)
                .map(indicator -> new IndicatorWords(Words.in(language)).actual(indicator, value))
                .orElseGet(() -> PilotWords.number(value));
    }

    /** Name of an indicator: the key itself where the draft does not have it. */
    String line(String key) {
        return table.findIndicator(key)
                .map(indicator -> indicator.name().in(language))
                .orElse(key);
    }
}

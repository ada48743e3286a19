package dev.touchstone.bench;

import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetExclusion;
import dev.touchstone.scoring.wording.SheetGrade;
import dev.touchstone.scoring.wording.SheetLabel;
import dev.touchstone.scoring.wording.SheetLine;
import dev.touchstone.scoring.wording.SheetSubject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sheets as the flat rows that a report runs through once: for each card its lines, then the working of its lines, then its conventions.
 * Every row repeats the texts of its card under the names that the report's fields have.
 */
final class SheetRows {

    private static final String SEPARATOR = " · ";

    private SheetRows() {}

    static List<Map<String, ?>> of(List<ScorecardSheet> sheets) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            ScorecardSheet sheet = sheets.get(i);
            Map<String, @Nullable String> card = card(i, sheet);
            sheet.lines().forEach(line -> rows.add(row(card, "lines", line(sheet, line))));
            sheet.lines().forEach(line -> rows.add(row(card, "working", working(line))));
            sheet.conventions()
                    .forEach(convention -> rows.add(row(card, "conventions", Map.of("convention", convention))));
        }
        return rows;
    }

    private static Map<String, ?> row(
            Map<String, @Nullable String> card, String part, Map<String, @Nullable String> rest) {
        Map<String, @Nullable String> row = new HashMap<>(card);
        row.put("part", part);
        row.putAll(rest);
        return row;
    }

    private static Map<String, @Nullable String> card(int number, ScorecardSheet sheet) {
        SheetSubject subject = sheet.subject();
        SheetGrade grade = sheet.grade();
        Map<String, @Nullable String> texts = new HashMap<>();
        texts.put("card", String.valueOf(number));
        texts.put("title", sheet.title());
        texts.put("facts", joined(sheet.standard(), sheet.revision(), sheet.published(), sheet.freshness()));
        texts.put("generated", sheet.generated());
        texts.put("name", subject.name());
        texts.put("number", subject.number());
        texts.put("team", subject.team());
        texts.put("lead", subject.lead());
        texts.put("appeal", sheet.appeal());
        texts.put("total", sheet.total());
        texts.put("grade", grade.name());
        texts.put("coefficient", grade.coefficient());
        texts.put("explanation", grade.explanation());
        texts.put("ranks", String.join(SEPARATOR, sheet.ranks()));
        texts.put("sample", sheet.sample());
        texts.put("rated", sheet.rated());
        texts.put("sum", sheet.sum());
        texts.put("gradeAndCoefficient", joined(grade.name(), grade.coefficient()));
        texts.put("whoAgain", joined(subject.name(), subject.number()));
        texts.put("titleAgain", joined(sheet.title(), sheet.revision()));
        return texts;
    }

    private static Map<String, @Nullable String> line(ScorecardSheet sheet, SheetLine line) {
        Map<String, @Nullable String> texts = new HashMap<>();
        texts.put("dimension", line.dimension());
        texts.put("indicator", line.indicator());
        texts.put("weight", line.weight());
        texts.put("target", line.target());
        texts.put("actual", line.actual());
        texts.put("standing", line.met() ? "✓ 达标" : "↘ 未达标");
        texts.put("points", line.points() + " / " + line.maximum());
        texts.put("basis", line.basis());
        texts.put(
                "evidence",
                joined(
                        sheet.label(SheetLabel.SAMPLE) + " " + line.sample(),
                        line.interval() == null ? null : sheet.label(SheetLabel.INTERVAL) + " " + line.interval(),
                        line.excluded()));
        return texts;
    }

    private static Map<String, @Nullable String> working(SheetLine line) {
        Map<String, @Nullable String> texts = new HashMap<>();
        texts.put("indicator", line.indicator());
        texts.put("rule", line.rule());
        texts.put("calculation", String.join(" → ", line.calculation()));
        texts.put("excluded", line.excluded() == null ? null : line.excluded() + "：" + reasons(line.exclusions()));
        return texts;
    }

    private static String reasons(List<SheetExclusion> exclusions) {
        return exclusions.stream()
                .map(exclusion -> exclusion.reason() + " " + exclusion.count())
                .collect(Collectors.joining("、"));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(SEPARATOR));
    }
}

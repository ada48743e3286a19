package dev.touchstone.sheet.detail;

import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Everything that the lines and the grades of a workbook do not say about a standard, as rows of further worksheets. */
public final class Details {

    /** What stands on the tabs of lines and grades, and what a draft gets from its page. */
    private static final Set<String> ELSEWHERE = Set.of("format", "version", "dimensions");

    /** So many decimals a line shows. */
    private static final int PLACES = 3;

    private final Language language;
    private final Predicate<Indicator> saysRule;
    private final Map<DetailTab, List<DetailRow>> rows = new EnumMap<>(DetailTab.class);

    /**
     * A writer.
     *
     * @param language of all words
     * @param saysRule whether the words of a line say its rule whole
     */
    public Details(Language language, Predicate<Indicator> saysRule) {
        this.language = language;
        this.saysRule = saysRule;
        for (DetailTab tab : DetailTab.values()) {
            rows.put(tab, new ArrayList<>());
        }
    }

    /**
     * The rows.
     *
     * @param standard any
     * @return by tab; some tabs may have none
     */
    public Map<DetailTab, List<DetailRow>> rows(Standard standard) {
        JsonObject document = StandardDocument.FORMAT.toJson(standard);
        Subject whole = new Subject("", "");
        document.forEach((member, value) -> {
            if (!ELSEWHERE.contains(member)) {
                add(whole, ItemPath.ROOT.with(member), value);
            }
        });
        JsonArray dimensions = document.getJsonArray("dimensions");
        for (int i = 0; i < standard.dimensions().size(); i++) {
            add(standard.dimensions().get(i), dimensions.getJsonObject(i));
        }
        return rows;
    }

    private record Subject(String dimension, String indicator) {}

    private void add(Dimension dimension, JsonObject json) {
        Subject subject = new Subject(dimension.name().in(language), "");
        json.forEach((member, value) -> {
            if (!member.equals("indicators")) {
                add(subject, ItemPath.ROOT.with(member), value);
            }
        });
        for (int i = 0; i < dimension.indicators().size(); i++) {
            add(
                    subject,
                    dimension.indicators().get(i),
                    json.getJsonArray("indicators").getJsonObject(i));
        }
    }

    private void add(Subject dimension, Indicator indicator, JsonObject json) {
        Subject subject = new Subject(dimension.dimension(), indicator.name().in(language));
        json.forEach((member, value) -> {
            if (!isOnTheLine(indicator, member)) {
                add(subject, ItemPath.ROOT.with(member), value);
            }
        });
    }

    private boolean isOnTheLine(Indicator indicator, String member) {
        return switch (member) {
            case "weight" -> true;
            case "rule" -> saysRule.test(indicator);
            case "ownMaximum" -> !isBesideTheWeight(indicator);
            default -> false;
        };
    }

    /** A maximum that the line cannot show as one of its own: no decimal number, or the same as the weight. */
    private static boolean isBesideTheWeight(Indicator indicator) {
        Fraction maximum = indicator.maximum().value();
        return maximum.equals(Fraction.of(indicator.weight().percent()))
                || !maximum.equals(Fraction.of(maximum.round(PLACES, RoundingMode.HALF_UP)));
    }

    private void add(Subject subject, ItemPath path, JsonValue value) {
        if (Localized.is(value)) {
            row(subject, path, true, Localized.texts(value.asJsonObject()));
        } else if (value.getValueType() == JsonValue.ValueType.OBJECT
                && !value.asJsonObject().isEmpty()) {
            value.asJsonObject().forEach((member, part) -> add(subject, path.with(member), part));
        } else if (isListOfParts(value)) {
            for (int i = 0; i < value.asJsonArray().size(); i++) {
                add(subject, path.with(i), value.asJsonArray().get(i));
            }
        } else if (!isOnTheGrades(path)) {
            row(subject, path, false, List.of(new CellGrammar(language).write(value, path.member())));
        }
    }

    /** The cut-offs and coefficients of grades stand on their own tab. */
    private static boolean isOnTheGrades(ItemPath path) {
        return path.first().equals("grades") && Set.of("from", "coefficient").contains(path.member());
    }

    private static boolean isListOfParts(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.ARRAY
                && !value.asJsonArray().isEmpty()
                && value.asJsonArray().stream()
                        .allMatch(each -> each.getValueType() == JsonValue.ValueType.OBJECT
                                || each.getValueType() == JsonValue.ValueType.ARRAY);
    }

    private void row(Subject subject, ItemPath path, boolean named, List<Object> cells) {
        rows.computeIfAbsent(DetailTab.of(path, named), tab -> new ArrayList<>())
                .add(new DetailRow(subject.dimension(), subject.indicator(), path.in(language), cells));
    }
}

package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The table as a whole: every indicator's weight and every dimension's name, by key. */
public class TableForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> weights = new LinkedHashMap<>();
    private final Map<String, NameForm> dimensions = new LinkedHashMap<>();

    /** The form of a table. */
    public TableForm(Standard standard) {
        standard.dimensions().forEach(each -> dimensions.put(each.key(), new NameForm(each.name())));
        standard.listIndicators()
                .forEach(
                        each -> weights.put(each.key(), Typed.text(each.weight().percent())));
    }

    /** The standard with what was typed. */
    public Standard applied(Standard before) {
        return before.withDimensions(before.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        Objects.requireNonNull(dimensions.get(dimension.key())).toText("standards.dimensionName"),
                        dimension.indicators().stream()
                                .map(indicator -> indicator.withWeight(typedWeight(indicator.key())))
                                .toList()))
                .toList());
    }

    /** The weight that was typed for an indicator. */
    public Percentage typedWeight(String indicator) {
        return Typed.percentage(weights.get(indicator), "standards.weight");
    }

    public Map<String, String> getWeights() {
        return weights;
    }

    public Map<String, NameForm> getDimensions() {
        return dimensions;
    }
}

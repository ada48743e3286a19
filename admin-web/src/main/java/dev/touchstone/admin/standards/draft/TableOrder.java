package dev.touchstone.admin.standards.draft;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Adds, moves and removes dimensions and indicators of a table. */
public final class TableOrder {

    private static final LocalizedText NEW_DIMENSION = new LocalizedText("新维度", "新維度", "New dimension");

    private TableOrder() {}

    /** The table with a new dimension at its end. */
    public static Standard addDimension(Standard standard) {
        List<Dimension> dimensions = new ArrayList<>(standard.dimensions());
        Keys keys =
                new Keys("dimension", dimensions.stream().map(Dimension::key).toList());
        dimensions.add(new Dimension(keys.of(null), NEW_DIMENSION, List.of()));
        return standard.withDimensions(dimensions);
    }

    /** The table without a dimension and its indicators. */
    public static Standard removeDimension(Standard standard, String key) {
        return standard.withDimensions(standard.dimensions().stream()
                .filter(dimension -> !dimension.key().equals(key))
                .toList());
    }

    /** The table with a dimension one place further up. */
    public static Standard raiseDimension(Standard standard, String key) {
        List<Dimension> dimensions = new ArrayList<>(standard.dimensions());
        for (int i = 1; i < dimensions.size(); i++) {
            if (dimensions.get(i).key().equals(key)) {
                Collections.swap(dimensions, i, i - 1);
                break;
            }
        }
        return standard.withDimensions(dimensions);
    }

    /** The table with an indicator at the end of a dimension. */
    public static Standard addIndicator(Standard standard, String dimension, Indicator indicator) {
        return inDimension(standard, dimension, indicators -> {
            indicators.add(indicator);
            return indicators;
        });
    }

    /** The table with other content of an indicator. */
    public static Standard replaceIndicator(Standard standard, Indicator indicator) {
        return standard.withDimensions(standard.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(each -> each.key().equals(indicator.key()) ? indicator : each)
                                .toList()))
                .toList());
    }

    /** The table without an indicator. */
    public static Standard removeIndicator(Standard standard, String key) {
        return standard.withDimensions(standard.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .filter(indicator -> !indicator.key().equals(key))
                                .toList()))
                .toList());
    }

    /** The table with an indicator one place further up; the first of a dimension goes to the end of the one above. */
    public static Standard raiseIndicator(Standard standard, String key) {
        List<Dimension> dimensions = standard.dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            List<Indicator> indicators = dimensions.get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                if (indicators.get(j).key().equals(key)) {
                    return raised(standard, i, j);
                }
            }
        }
        return standard;
    }

    private static Standard raised(Standard standard, int dimension, int place) {
        Dimension own = standard.dimensions().get(dimension);
        if (place > 0) {
            return inDimension(standard, own.key(), indicators -> {
                Collections.swap(indicators, place, place - 1);
                return indicators;
            });
        }
        if (dimension == 0) {
            return standard;
        }
        Indicator indicator = own.indicators().get(0);
        return addIndicator(
                removeIndicator(standard, indicator.key()),
                standard.dimensions().get(dimension - 1).key(),
                indicator);
    }

    private static Standard inDimension(Standard standard, String key, UnaryOperator<List<Indicator>> change) {
        return standard.withDimensions(standard.dimensions().stream()
                .map(dimension -> dimension.key().equals(key)
                        ? new Dimension(key, dimension.name(), change.apply(new ArrayList<>(dimension.indicators())))
                        : dimension)
                .toList());
    }
}

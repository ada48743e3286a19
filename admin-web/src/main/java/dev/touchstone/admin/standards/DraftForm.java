package dev.touchstone.admin.standards;

import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What can be edited of a draft: weight, target, step and cut-off of each indicator. */
public class DraftForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Standard original;
    private final Map<String, IndicatorForm> lines = new LinkedHashMap<>();

    DraftForm(Standard original) {
        this.original = original;
        original.listIndicators().forEach(indicator -> lines.put(indicator.key(), new IndicatorForm(indicator)));
    }

    public Map<String, IndicatorForm> getLines() {
        return lines;
    }

    public List<Dimension> getDimensions() {
        return original.dimensions();
    }

    /** The table with what was typed. */
    Standard applied() {
        return original.withDimensions(original.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(indicator -> Objects.requireNonNull(lines.get(indicator.key()))
                                        .applied(indicator))
                                .toList()))
                .toList());
    }
}

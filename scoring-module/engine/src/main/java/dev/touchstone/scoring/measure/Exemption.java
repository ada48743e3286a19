package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.period.TimeWindow;
import java.util.List;

/**
 * A special-case clause: facts it covers are excluded from a measurement by its name.
 *
 * @param key names it within a standard, not blank
 * @param name what people read
 * @param filter which facts it covers
 * @param windows when; a fact is covered if its anchor lies in one of them; empty means always
 */
public record Exemption(String key, LocalizedText name, FactFilter filter, List<TimeWindow> windows) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the key is blank
     */
    public Exemption {
        if (key.isBlank()) {
            throw new IllegalArgumentException("An exemption needs its key");
        }
        windows = List.copyOf(windows);
    }
}

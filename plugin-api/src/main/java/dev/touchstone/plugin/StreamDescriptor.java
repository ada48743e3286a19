package dev.touchstone.plugin;

import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Set;

/**
 * One stream of facts that an adapter offers.
 *
 * @param name named constant, as in {@link FactKey#stream()}
 * @param label as shown
 * @param kinds the kinds of facts in it
 * @param deletes how deletes are told
 */
public record StreamDescriptor(String name, LocalizedText label, Set<FactKind> kinds, DeleteMode deletes) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name has another form or no kind is given
     */
    public StreamDescriptor {
        FactKey.requireStream(name);
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("Stream " + name + " needs at least one kind of fact");
        }
    }
}

package dev.touchstone.admin.standards.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives what is new a key of its own, such as {@code band-3}; a key once given stays. */
public final class Keys {

    private final String prefix;
    private final Set<String> taken = new HashSet<>();
    private int next = 1;

    /**
     * Keys beside others.
     *
     * @param prefix what a new key begins with
     * @param known keys that are taken; null for those that have none yet
     */
    public Keys(String prefix, Collection<@Nullable String> known) {
        this.prefix = prefix;
        known.stream().filter(Objects::nonNull).forEach(taken::add);
    }

    /** The key, or a new one if there is none. */
    public String of(@Nullable String key) {
        if (key != null) {
            return key;
        }
        while (!taken.add(prefix + '-' + next)) {
            next++;
        }
        return prefix + '-' + next;
    }
}

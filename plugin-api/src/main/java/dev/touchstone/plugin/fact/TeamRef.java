package dev.touchstone.plugin.fact;

/**
 * A team as the source names it. The host links it to a directory entry.
 *
 * @param id the source's identifier, stable for life, not blank
 */
public record TeamRef(String id) implements Comparable<TeamRef> {

    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public TeamRef {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A team reference is empty: leave it out when no team is known");
        }
    }

    @Override
    public int compareTo(TeamRef other) {
        return id.compareTo(other.id);
    }
}

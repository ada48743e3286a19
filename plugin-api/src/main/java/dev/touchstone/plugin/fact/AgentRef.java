package dev.touchstone.plugin.fact;

/**
 * A person who serves customers, as the source names them. The host links it to a directory entry.
 *
 * @param id the source's identifier, stable for life, not blank
 */
public record AgentRef(String id) implements Comparable<AgentRef> {

    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public AgentRef {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An agent reference is empty: leave the role out when nobody is known");
        }
    }

    @Override
    public int compareTo(AgentRef other) {
        return id.compareTo(other.id);
    }
}

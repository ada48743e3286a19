package dev.touchstone.plugin.fact;

/**
 * How the host names a fact for life: the connection it came through and the adapter's key.
 *
 * @param connection the host's name of the connection, not blank
 * @param key the adapter's key
 */
public record FactId(String connection, FactKey key) implements Comparable<FactId> {

    /**
     * Checks the connection.
     *
     * @throws IllegalArgumentException if the connection is blank
     */
    public FactId {
        if (connection.isBlank()) {
            throw new IllegalArgumentException("A fact needs the name of its connection: " + key);
        }
    }

    /**
     * The stream of the fact.
     *
     * @return the name of the stream
     */
    public String stream() {
        return key.stream();
    }

    @Override
    public int compareTo(FactId other) {
        int byConnection = connection.compareTo(other.connection);
        return byConnection != 0 ? byConnection : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return connection + "/" + key.stream() + "/" + key.key();
    }
}

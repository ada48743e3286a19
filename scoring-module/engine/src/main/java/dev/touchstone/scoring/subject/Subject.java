package dev.touchstone.scoring.subject;

/**
 * Who is assessed.
 *
 * @param kind person, team, department …
 * @param id the host's identifier within the kind, not blank
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {

    /** What can be assessed. */
    public enum Kind {
        /** A person who serves customers. */
        AGENT,
        /** A team or crew. */
        TEAM,
        /** A department. */
        DEPARTMENT,
        /** The person in charge of a team or department, assessed by its results. */
        PERSON_IN_CHARGE,
        /** An outsourcing contractor. */
        CONTRACTOR
    }

    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Subject {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A subject of kind " + kind + " needs its identifier");
        }
    }

    /**
     * A person.
     *
     * @param id the host's identifier
     * @return the subject
     */
    public static Subject agent(String id) {
        return new Subject(Kind.AGENT, id);
    }

    /**
     * A team.
     *
     * @param id the host's identifier
     * @return the subject
     */
    public static Subject team(String id) {
        return new Subject(Kind.TEAM, id);
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}

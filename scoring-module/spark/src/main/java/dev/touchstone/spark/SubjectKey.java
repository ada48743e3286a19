package dev.touchstone.spark;

import dev.touchstone.scoring.subject.Subject;
import java.io.Serializable;

/**
 * A subject in a form that travels. Its hash is that of its texts, so it is the same on every machine.
 *
 * @param kind the name of its kind
 * @param id its identifier
 */
record SubjectKey(String kind, String id) implements Serializable {

    private static final long serialVersionUID = 1L;

    static SubjectKey of(Subject subject) {
        return new SubjectKey(subject.kind().name(), subject.id());
    }

    Subject subject() {
        return new Subject(Subject.Kind.valueOf(kind), id);
    }
}

package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.scoring.subject.Subject;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whose result a fact counts for.
 *
 * @param people the people named in the credited role, as the source names them; empty if nobody is, or the fact is about a unit
 * @param shares the subjects they stand for at the anchor, each once; empty if nobody is known
 */
public record Credited(List<AgentRef> people, SortedMap<Subject, Share> shares) {

    /** A fact that credits nobody. */
    static final Credited NOBODY = new Credited(List.of(), new TreeMap<>());

    /** Copies. */
    public Credited {
        people = List.copyOf(people);
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }
}

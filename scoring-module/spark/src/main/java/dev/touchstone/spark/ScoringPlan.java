package dev.touchstone.spark;

import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Roster;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

/**
 * What is to be scored, in a form that travels: the engine's own types stay on the machine where they are used.
 *
 * @param standard the canonical document of the standard, {@link StandardDocument}
 * @param period as {@link Period#parse} reads it
 * @param zone the organisation's zone
 * @param places who belongs where; empty if everybody stands for themselves
 */
public record ScoringPlan(String standard, String period, String zone, List<Place> places) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the period cannot be read
     * @throws java.time.DateTimeException if the zone is unknown
     * @throws dev.touchstone.documents.form.MalformedDocumentException with everything that is wrong with the standard
     */
    public ScoringPlan {
        places = List.copyOf(places);
        Period.parse(period);
        ZoneId.of(zone);
        StandardDocument.read(standard);
    }

    /**
     * The assessment that the engine makes of it.
     *
     * @return with one version for the whole period
     */
    public Assessment assessment() {
        Standard table = StandardDocument.read(standard);
        Period whole = Period.parse(period);
        Roster roster = places.isEmpty() ? Roster.ofPeople() : new Places(places);
        return new Assessment(whole, ZoneId.of(zone), roster, List.of(new InForce(table, whole)));
    }
}

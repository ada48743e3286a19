package dev.touchstone.admin.standards;

/** Tells publishing of confirmed results, which this package knows nothing else of. */
public interface ConfirmedResults {

    /** How many results of periods that a version decides in were confirmed already. */
    long count(CoveredDays days);
}

package dev.touchstone.admin.imports;

/**
 * A version of a fact that is about to be stored.
 *
 * @param id the row's key
 * @param connection whose fact it is
 * @param fact its content
 * @param number which version of the fact, from 1
 * @param since the position of the ledger from which it holds
 */
record NewVersion(long id, long connection, FactVersion fact, int number, long since) {

    int durationClass() {
        return DurationClass.of(fact.firstAt(), fact.lastAt()).ordinal();
    }
}

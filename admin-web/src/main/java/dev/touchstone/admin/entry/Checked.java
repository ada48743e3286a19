package dev.touchstone.admin.entry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param entered the row, ready to be stored; null if anything is wrong with it
 * @param faults what is wrong; empty for a good row
 */
record Checked(@Nullable Entered entered, List<CellFault> faults) {

    Checked {
        faults = List.copyOf(faults);
    }

    static Checked good(Entered entered) {
        return new Checked(entered, List.of());
    }

    static Checked faulty(List<CellFault> faults) {
        return new Checked(null, faults);
    }

    Optional<Entered> findEntered() {
        return Optional.ofNullable(entered);
    }
}

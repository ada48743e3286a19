package dev.touchstone.admin.people;

import dev.touchstone.admin.storage.Ledger;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One change of the directory. It takes a position of the ledger once anything really changes. */
final class Change {

    private final Ledger ledger;
    private @Nullable Long position;

    Change(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The position of everything that changes here. */
    long position() {
        if (position == null) {
            position = ledger.advance();
        }
        return position;
    }

    /** The position, if anything changed. */
    OptionalLong taken() {
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }
}

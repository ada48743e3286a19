package dev.touchstone.scoring.card;

/** Whatever people change on a scorecard carries a reason and a name. */
final class NamedReason {

    private NamedReason() {}

    static void require(String what, String reason, String by) {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException(what + " needs a reason and the name of the person who answers for it");
        }
    }
}

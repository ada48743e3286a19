package dev.touchstone.plugin.fact;

/** The kinds of facts, each with the instant that dates it and the role that is credited unless a measure says otherwise. */
public enum FactKind {
    /** A case, incident or request: {@link Ticket}. */
    TICKET(Anchor.LAST_CLOSED, Role.OWNER),
    /** A telephone call: {@link Contact}. */
    CALL(Anchor.STARTED, Role.SERVED_BY),
    /** A chat: {@link Contact}. */
    CHAT(Anchor.STARTED, Role.SERVED_BY),
    /** One answered question of a callback or survey: {@link Answer}. */
    ANSWER(Anchor.RECEIVED, Role.SERVED_BY),
    /** A {@link Complaint}. */
    COMPLAINT(Anchor.RECEIVED, Role.ASSESSED),
    /** A proactive {@link Offer}. */
    OFFER(Anchor.OFFERED, Role.OFFERED_BY),
    /** An {@link Inspection} of one record. */
    INSPECTION(Anchor.CONTACT, Role.SERVED_BY),
    /** A supervisor's {@link Review}. */
    REVIEW(Anchor.JUDGED, Role.ASSESSED),
    /** A {@link Finding} that may veto a result. */
    FINDING(Anchor.JUDGED, Role.ASSESSED),
    /** A {@link Figure} that a source has already counted. */
    FIGURE(Anchor.DAY, Role.ASSESSED);

    private final Anchor defaultAnchor;
    private final Role defaultRole;

    FactKind(Anchor defaultAnchor, Role defaultRole) {
        this.defaultAnchor = defaultAnchor;
        this.defaultRole = defaultRole;
    }

    /**
     * The instant that dates facts of this kind.
     *
     * @return the default anchor
     */
    public Anchor defaultAnchor() {
        return defaultAnchor;
    }

    /**
     * The role credited for facts of this kind.
     *
     * @return the default role
     */
    public Role defaultRole() {
        return defaultRole;
    }
}

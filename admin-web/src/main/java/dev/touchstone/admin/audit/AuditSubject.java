package dev.touchstone.admin.audit;

/**
 * Whom or what an act is about.
 *
 * @param kind what it is
 * @param id its key; empty where there is only one, or where nobody has the name that was tried
 */
public record AuditSubject(Kind kind, String id) {

    /** What an act can be about. A name is never changed once released: entries are signed with it. */
    public enum Kind {
        ORGANISATION(""),
        ACCOUNT("/access/account?id="),
        TOKEN("/access/tokens?id="),
        CONNECTION("/connections/connection?id="),
        IMPORT("/imports/rejected?run="),
        STANDARD_VERSION("/standards/standard?id="),
        GOAL("/goals/goals?id="),
        PILOT("/pilots/pilot?id="),
        /** One scorecard. */
        CARD("/scorecards/card?id="),
        /** The scorecards of a period; its key is standard and period. */
        PERIOD(""),
        ENTRY("/entry/correction?number="),
        PERSON("/people/person?id="),
        UNIT("/people/units?id="),
        TRAIL("");

        private final String page;

        Kind(String page) {
            this.page = page;
        }

        /** The key of the word. */
        public String getTextKey() {
            return "audit.subject." + name();
        }
    }

    /** Something with a number for a key. */
    public static AuditSubject of(Kind kind, long id) {
        return new AuditSubject(kind, String.valueOf(id));
    }

    /** The only one of its kind. */
    public static AuditSubject the(Kind kind) {
        return new AuditSubject(kind, "");
    }

    /** The address of the page that shows it; empty if none does. */
    public String page() {
        return id.isEmpty() || kind.page.isEmpty() ? "" : kind.page + id;
    }
}

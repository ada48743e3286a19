package dev.touchstone.admin.audit;

/**
 * What an entry may tell besides who, what and whom about. Nothing of a customer, no secret and no reason in free words is among it. A
 * name is never changed once released: entries are signed with it.
 */
public enum AuditField {
    ROLE("access.role."),
    ENABLED("audit.switch."),
    LAST_DAY(""),
    /** The areas that a token only reads, parted by spaces. */
    READS("access.area."),
    /** The areas that a token changes, parted by spaces. */
    CHANGES("access.area."),
    ADAPTER(""),
    SETTINGS(""),
    CONNECTION(""),
    STANDARD(""),
    VERSION(""),
    FROM(""),
    UNTIL(""),
    PERIOD(""),
    REVISION(""),
    DIGEST(""),
    ASSESSED("scorecards.kind."),
    LINE(""),
    DECISION(""),
    DECISION_KIND("scorecards.decision."),
    PILOT_DECISION("pilots.decision."),
    POINTS(""),
    ENTRY_KIND("entry.kind."),
    COUNT(""),
    RHYTHM("imports.rhythm."),
    /** The streams read again, parted by spaces. */
    STREAMS(""),
    PERCENT(""),
    UNIT_KIND("people.kind."),
    UNIT(""),
    PERSON(""),
    FORMAT(""),
    MONTHS(""),
    FACTS(""),
    REJECTED(""),
    PAST("standards.past."),
    RESTATED_UNDER("");

    private final String words;

    AuditField(String words) {
        this.words = words;
    }

    /** The key of the word for the field. */
    String textKey() {
        return "audit.field." + name();
    }

    /** The beginning of the keys of the words for its values; empty if a value is shown as it is. */
    String words() {
        return words;
    }
}

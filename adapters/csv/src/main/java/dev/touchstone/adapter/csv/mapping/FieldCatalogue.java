package dev.touchstone.adapter.csv.mapping;

import static dev.touchstone.adapter.csv.mapping.FieldType.COUNT;
import static dev.touchstone.adapter.csv.mapping.FieldType.DAY;
import static dev.touchstone.adapter.csv.mapping.FieldType.DURATION;
import static dev.touchstone.adapter.csv.mapping.FieldType.FACT_KEY;
import static dev.touchstone.adapter.csv.mapping.FieldType.FLAG;
import static dev.touchstone.adapter.csv.mapping.FieldType.INSTANT;
import static dev.touchstone.adapter.csv.mapping.FieldType.LABELS;
import static dev.touchstone.adapter.csv.mapping.FieldType.LINK;
import static dev.touchstone.adapter.csv.mapping.FieldType.NUMBER;
import static dev.touchstone.adapter.csv.mapping.FieldType.PEOPLE;
import static dev.touchstone.adapter.csv.mapping.FieldType.TEXT;

import dev.touchstone.adapter.csv.mapping.DirectoryMapping.Part;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.TicketStatus;
import java.util.ArrayList;
import java.util.List;

/** Which fields each kind of fact, and each part of the directory, has. Their names are those of the plugin API. */
public final class FieldCatalogue {

    /** Begins the fields that name people in a role. */
    public static final String PERSON = "person.";

    /** Begins the fields that become attributes. */
    public static final String ATTRIBUTE = "attribute.";

    private FieldCatalogue() {}

    /**
     * The fields of a kind of fact, attributes excluded: those may be named freely after {@value #ATTRIBUTE}.
     *
     * @param kind the kind
     * @return its own fields first, then those that every kind has
     */
    public static List<Field> listFields(FactKind kind) {
        List<Field> fields = new ArrayList<>(own(kind));
        for (Role role : Role.values()) {
            fields.add(Field.optional(PERSON + role.name(), PEOPLE));
        }
        fields.add(Field.optional("channel", TEXT));
        fields.add(Field.optional("type", TEXT));
        fields.add(Field.optional("tags", LABELS));
        fields.add(Field.optional("priority", TEXT));
        fields.add(Field.optional("queue", TEXT));
        fields.add(Field.optional("customer", TEXT));
        fields.add(Field.optional("sourceVersion", TEXT));
        fields.add(Field.optional("link", LINK));
        return List.copyOf(fields);
    }

    /**
     * The fields of a part of the directory.
     *
     * @param part which
     * @return its fields
     */
    public static List<Field> listFields(Part part) {
        return switch (part) {
            case AGENTS ->
                List.of(
                        Field.required("id", TEXT),
                        Field.optional("name", TEXT),
                        Field.optional("number", TEXT),
                        Field.optional("employedSince", DAY),
                        Field.optional("shift", TEXT));
            case TEAMS ->
                List.of(
                        Field.required("id", TEXT),
                        Field.optional("name", TEXT),
                        Field.optional("kind", TeamEntry.Kind.class),
                        Field.optional("parent", TEXT),
                        Field.optional("lead", TEXT));
            case MEMBERSHIPS ->
                List.of(
                        Field.required("agent", TEXT),
                        Field.required("team", TEXT),
                        Field.required("from", DAY),
                        Field.optional("until", DAY));
        };
    }

    private static List<Field> own(FactKind kind) {
        return switch (kind) {
            case TICKET ->
                List.of(
                        Field.required("opened", INSTANT),
                        Field.required("status", TicketStatus.class),
                        Field.optional("rawStatus", TEXT),
                        Field.optional("firstResponse.at", INSTANT),
                        Field.optional("firstResponse.after", DURATION),
                        Field.optional("firstResponse.basis", ResponseBasis.class),
                        Field.optional("firstClosed", INSTANT),
                        Field.optional("lastClosed", INSTANT),
                        Field.optional("reopens", COUNT),
                        Field.optional("contacts", COUNT),
                        Field.optional("transfers", COUNT),
                        Field.optional("slaMet", FLAG),
                        Field.optional("complaint", FLAG),
                        Field.optional("firstContact", FLAG));
            case CALL, CHAT ->
                List.of(
                        Field.required("started", INSTANT),
                        Field.required("outcome", ContactOutcome.class),
                        Field.optional("direction", Direction.class),
                        Field.optional("connected", FLAG),
                        Field.optional("waited", DURATION),
                        Field.optional("talked", DURATION),
                        Field.optional("held", DURATION),
                        Field.optional("afterWork", DURATION),
                        Field.optional("resolved", FLAG));
            case ANSWER ->
                List.of(
                        Field.required("form", TEXT),
                        Field.required("question", TEXT),
                        Field.optional("response", TEXT),
                        Field.optional("state", AnswerState.class),
                        Field.required("received", INSTANT),
                        Field.optional("value", NUMBER),
                        Field.optional("raw", TEXT),
                        Field.optional("about", FACT_KEY),
                        Field.optional("contactAt", INSTANT),
                        Field.optional("offered", INSTANT),
                        Field.optional("comment", TEXT));
            case COMPLAINT ->
                List.of(
                        Field.required("received", INSTANT),
                        Field.optional("about", FACT_KEY),
                        Field.optional("due", INSTANT),
                        Field.optional("handled", INSTANT));
            case OFFER ->
                List.of(
                        Field.optional("due", INSTANT),
                        Field.optional("made", INSTANT),
                        Field.optional("accepted", FLAG),
                        Field.optional("product", TEXT));
            case INSPECTION ->
                List.of(
                        Field.required("form", TEXT),
                        Field.required("inspected", INSTANT),
                        Field.optional("sample", TEXT),
                        Field.optional("about", FACT_KEY),
                        Field.optional("contactAt", INSTANT),
                        Field.optional("passed", FLAG),
                        Field.optional("secondRatingOf", FACT_KEY));
            case REVIEW ->
                List.of(
                        Field.required("item", TEXT),
                        Field.required("points", NUMBER),
                        Field.required("given", INSTANT),
                        Field.optional("remark", TEXT));
            case FINDING ->
                List.of(
                        Field.required("finding", TEXT),
                        Field.required("evidence", TEXT),
                        Field.required("established", INSTANT));
            case FIGURE ->
                List.of(
                        Field.required("name", TEXT),
                        Field.required("from", DAY),
                        Field.optional("until", DAY),
                        Field.required("numerator", NUMBER),
                        Field.optional("denominator", NUMBER),
                        Field.optional("unit", TEXT),
                        Field.optional("sampleSize", COUNT),
                        Field.optional("source", TEXT),
                        Field.optional("team", TEXT));
        };
    }
}

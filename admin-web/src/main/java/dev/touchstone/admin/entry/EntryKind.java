package dev.touchstone.admin.entry;

import static dev.touchstone.admin.entry.EntryColumn.BY;
import static dev.touchstone.admin.entry.EntryColumn.DAY;
import static dev.touchstone.admin.entry.EntryColumn.DENOMINATOR;
import static dev.touchstone.admin.entry.EntryColumn.EVIDENCE;
import static dev.touchstone.admin.entry.EntryColumn.FAULTS;
import static dev.touchstone.admin.entry.EntryColumn.FORM;
import static dev.touchstone.admin.entry.EntryColumn.ITEM;
import static dev.touchstone.admin.entry.EntryColumn.MAXIMUM;
import static dev.touchstone.admin.entry.EntryColumn.NUMERATOR;
import static dev.touchstone.admin.entry.EntryColumn.PERSON;
import static dev.touchstone.admin.entry.EntryColumn.POINTS;
import static dev.touchstone.admin.entry.EntryColumn.RECORD;
import static dev.touchstone.admin.entry.EntryColumn.REMARK;
import static dev.touchstone.admin.entry.EntryColumn.RUBRIC;
import static dev.touchstone.admin.entry.EntryColumn.SAMPLE;
import static dev.touchstone.admin.entry.EntryColumn.SAMPLE_SIZE;
import static dev.touchstone.admin.entry.EntryColumn.SOURCE;
import static dev.touchstone.admin.entry.EntryColumn.UNIT;
import static dev.touchstone.admin.entry.EntryColumn.VERDICT;

import dev.touchstone.plugin.fact.FactKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be entered by hand, with its columns in the order of the grid. */
public enum EntryKind {
    /** The inspection of one record. */
    INSPECTION(
            "inspections",
            FactKind.INSPECTION,
            List.of(PERSON, DAY, FORM, RECORD, SAMPLE, VERDICT, RUBRIC, FAULTS, BY, REMARK),
            Set.of(PERSON, DAY, FORM, RECORD),
            List.of(FORM, SAMPLE, RECORD)),
    /** Points a supervisor gives a person for one item. */
    REVIEW(
            "reviews",
            FactKind.REVIEW,
            List.of(PERSON, DAY, ITEM, POINTS, MAXIMUM, BY, REMARK),
            Set.of(PERSON, DAY, ITEM, POINTS, MAXIMUM),
            List.of(DAY, ITEM, BY)),
    /** Something grave that a named person established. */
    FINDING(
            "findings",
            FactKind.FINDING,
            List.of(PERSON, DAY, EntryColumn.FINDING, EVIDENCE, BY),
            Set.of(PERSON, DAY, EntryColumn.FINDING, EVIDENCE, BY),
            List.of(DAY, EntryColumn.FINDING, EVIDENCE)),
    /** A figure that somebody else has counted. */
    FIGURE(
            "figures",
            FactKind.FIGURE,
            List.of(PERSON, DAY, EntryColumn.FIGURE, NUMERATOR, DENOMINATOR, UNIT, SAMPLE_SIZE, SOURCE),
            Set.of(PERSON, DAY, EntryColumn.FIGURE, NUMERATOR),
            List.of(DAY, EntryColumn.FIGURE));

    private final String stream;
    private final FactKind fact;
    private final List<EntryColumn> columns;
    private final Set<EntryColumn> required;
    private final List<EntryColumn> identity;

    EntryKind(
            String stream,
            FactKind fact,
            List<EntryColumn> columns,
            Set<EntryColumn> required,
            List<EntryColumn> identity) {
        this.stream = stream;
        this.fact = fact;
        this.columns = columns;
        this.required = required;
        this.identity = identity;
    }

    /** The kind a stream of the connection carries; empty if it has no such stream. */
    static Optional<EntryKind> ofStream(String stream) {
        return Arrays.stream(values())
                .filter(kind -> kind.stream.equals(stream))
                .findFirst();
    }

    /** The name of the kind's stream, which its facts keep for life. */
    String stream() {
        return stream;
    }

    /** The kind of fact it becomes. */
    FactKind fact() {
        return fact;
    }

    /** The columns, in the order of the grid. */
    List<EntryColumn> columns() {
        return columns;
    }

    /** What, beside kind and person, makes two entries the same thing told twice. */
    List<EntryColumn> identity() {
        return identity;
    }

    public List<EntryColumn> getColumns() {
        return columns;
    }

    /** Whether a column has to be filled in. Who judged is the one who enters, unless another name is given. */
    public boolean requires(EntryColumn column) {
        return required.contains(column) && column != BY;
    }

    /** The key of the kind's name. */
    public String getTextKey() {
        return "entry.kind." + name();
    }
}

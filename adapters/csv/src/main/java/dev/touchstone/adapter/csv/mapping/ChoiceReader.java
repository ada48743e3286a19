package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.mapping.RowChoice.Take;
import java.util.Optional;

/** Reads which of several rows is meant: {@code take}, {@code by}, {@code where}. */
final class ChoiceReader {

    private final ValueReader values;

    ChoiceReader(ValueReader values) {
        this.values = values;
    }

    Optional<RowChoice> find(Members members) {
        Optional<Take> take = members.find("take").flatMap(node -> node.choice(Take.class));
        Optional<ColumnRef> by =
                members.find("by").flatMap(node -> node.text().map(name -> new ColumnRef(name, node.path())));
        Optional<Condition> where = members.find("where").flatMap(new ConditionReader(values.missing())::read);
        boolean compares = take.isPresent() && (take.get() == Take.GREATEST || take.get() == Take.LEAST);
        if (compares != by.isPresent()) {
            members.complaints().add(members.path(), compares ? "mapping.by-missing" : "mapping.by-useless");
        }
        if (take.isEmpty() && where.isPresent()) {
            members.complaints().add(members.path(), "mapping.take-missing");
        }
        return take.map(how -> new RowChoice(how, by.orElse(null), where.orElse(null)));
    }
}

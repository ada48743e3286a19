package dev.touchstone.adapter.csv.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a condition: about one column, or put together with {@code all}, {@code any} and {@code not}. */
final class ConditionReader {

    private static final int DEEPEST = 20;

    private final Missing missing;
    private final int depth;

    ConditionReader(Missing missing) {
        this(missing, 0);
    }

    private ConditionReader(Missing missing, int depth) {
        this.missing = missing;
        this.depth = depth;
    }

    Optional<Condition> read(Node node) {
        if (depth > DEEPEST) {
            node.complaints().add(node.path(), "mapping.too-deep", DEEPEST);
            return Optional.empty();
        }
        Optional<Members> object = node.object();
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Members members = object.get();
        ConditionReader inner = new ConditionReader(missing, depth + 1);
        List<Condition> found = new ArrayList<>();
        members.find("all").ifPresent(parts -> found.add(new Condition.All(inner.parts(parts))));
        members.find("any").ifPresent(parts -> found.add(new Condition.Any(inner.parts(parts))));
        members.find("not").flatMap(inner::read).ifPresent(part -> found.add(new Condition.Not(part)));
        members.find("column")
                .flatMap(column -> column.text().map(name -> new ColumnRef(name, column.path())))
                .ifPresent(column -> found.addAll(about(column, members)));
        members.end();
        if (found.isEmpty()) {
            node.complaints().add(node.path(), "mapping.empty-condition");
            return Optional.empty();
        }
        return Optional.of(found.size() == 1 ? found.get(0) : new Condition.All(found));
    }

    private List<Condition> parts(Node node) {
        List<Condition> parts = new ArrayList<>();
        List<Node> nodes = node.list();
        nodes.forEach(part -> read(part).ifPresent(parts::add));
        if (nodes.isEmpty()) {
            node.complaints().add(node.path(), "mapping.empty-condition");
        }
        return parts;
    }

    private List<Condition> about(ColumnRef column, Members members) {
        List<Condition> found = new ArrayList<>();
        members.find("is").ifPresent(texts -> found.add(is(column, texts)));
        members.find("isNot").ifPresent(texts -> found.add(new Condition.Not(is(column, texts))));
        members.find("present").flatMap(Node::flag).ifPresent(present -> {
            Condition here = new Condition.Present(column, missing);
            found.add(present ? here : new Condition.Not(here));
        });
        BigDecimal atLeast = members.find("atLeast").flatMap(Node::number).orElse(null);
        BigDecimal below = members.find("below").flatMap(Node::number).orElse(null);
        if (atLeast != null || below != null) {
            found.add(new Condition.InRange(column, atLeast, below));
        }
        return found;
    }

    private static Condition is(ColumnRef column, Node texts) {
        Set<String> stripped = new TreeSet<>();
        texts.texts().forEach(text -> stripped.add(text.strip()));
        return new Condition.Is(column, stripped);
    }
}

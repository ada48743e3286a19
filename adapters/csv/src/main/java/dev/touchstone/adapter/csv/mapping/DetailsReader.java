package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.mapping.StreamMapping.Details;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what only some kinds have: items and faults of inspections, owners of tickets, the days a figure covers. */
final class DetailsReader {

    private static final int MOST_DECIMALS = 3;

    private final Members members;
    private final ValueReader values;

    DetailsReader(Members members, ValueReader values) {
        this.members = members;
        this.values = values;
    }

    Details read(FactKind kind, boolean events) {
        boolean inspection = kind == FactKind.INSPECTION;
        return new Details(
                inspection ? items() : List.of(),
                inspection ? faults() : List.of(),
                kind == FactKind.TICKET ? owners(events) : null,
                kind == FactKind.FIGURE
                        ? members.find("covers")
                                .flatMap(node -> node.choice(Covers.class))
                                .orElse(Covers.DAY)
                        : Covers.DAY);
    }

    private List<ItemMapping> items() {
        List<ItemMapping> items = new ArrayList<>();
        Set<String> questions = new HashSet<>();
        for (Node node : members.find("items").map(Node::list).orElse(List.of())) {
            Optional<Members> item = node.object();
            if (item.isEmpty()) {
                continue;
            }
            Optional<String> question = item.get().need("question").flatMap(Node::text);
            Optional<BigDecimal> maximum = item.get().need("maximum").flatMap(Node::number);
            Optional<ValueMapping> points = item.get()
                    .need("points")
                    .flatMap(value -> values.read(value, Field.optional("points", FieldType.NUMBER)));
            item.get().end();
            if (maximum.isPresent() && !possible(maximum.get())) {
                node.complaints().add(node.path() + ".maximum", "mapping.bad-maximum", maximum.get());
            } else if (question.isPresent() && !questions.add(question.get())) {
                node.complaints().add(node.path() + ".question", "mapping.question-twice", question.get());
            } else if (question.isPresent() && maximum.isPresent() && points.isPresent()) {
                items.add(new ItemMapping(question.get(), maximum.get(), points.get()));
            }
        }
        return items;
    }

    private static boolean possible(BigDecimal maximum) {
        return maximum.signum() > 0 && maximum.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    private List<FaultMapping> faults() {
        List<FaultMapping> faults = new ArrayList<>();
        for (Node node : members.find("faults").map(Node::list).orElse(List.of())) {
            node.object().ifPresent(fault -> {
                Optional<String> type = fault.need("type").flatMap(Node::text);
                Optional<Fault.Severity> severity =
                        fault.need("severity").flatMap(value -> value.choice(Fault.Severity.class));
                Optional<ValueMapping> found = fault.need("found")
                        .flatMap(value -> values.read(value, Field.optional("found", FieldType.COUNT)));
                fault.end();
                if (type.isPresent() && severity.isPresent() && found.isPresent()) {
                    faults.add(new FaultMapping(type.get(), severity.get(), found.get()));
                }
            });
        }
        return faults;
    }

    private @Nullable OwnersMapping owners(boolean events) {
        Optional<Members> found = members.find("owners").flatMap(Node::object);
        if (found.isEmpty()) {
            return null;
        }
        Members owners = found.get();
        Optional<ValueMapping> agent = owners.find("agent").flatMap(node -> text(node, "agent"));
        Optional<ValueMapping> team = owners.find("team").flatMap(node -> text(node, "team"));
        Optional<ValueMapping> from =
                owners.need("from").flatMap(node -> values.read(node, Field.required("from", FieldType.INSTANT)));
        owners.end();
        if (!events) {
            owners.complaints().add(owners.path(), "mapping.owners-without-rows");
        }
        if (agent.isEmpty() && team.isEmpty()) {
            owners.complaints().add(owners.path(), "mapping.owners-empty");
        }
        return from.map(since -> new OwnersMapping(agent.orElse(null), team.orElse(null), since))
                .orElse(null);
    }

    private Optional<ValueMapping> text(Node node, String name) {
        return values.read(node, Field.optional(name, FieldType.TEXT));
    }
}

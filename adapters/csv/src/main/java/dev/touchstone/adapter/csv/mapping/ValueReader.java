package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.mapping.RowChoice.Take;
import dev.touchstone.adapter.csv.mapping.ValueMapping.Notation;
import dev.touchstone.adapter.csv.mapping.ValueMapping.Source;
import dev.touchstone.adapter.csv.mapping.ValueMapping.Translation;
import dev.touchstone.plugin.fact.FactKey;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where a value comes from: the name of a column, or an object that says more. */
final class ValueReader {

    private static final Set<FieldType> DATED = Set.of(FieldType.INSTANT, FieldType.DAY);
    private static final Set<FieldType> SEVERAL = Set.of(FieldType.PEOPLE, FieldType.LABELS);

    private final Missing missing;
    private final List<String> dates;

    /** With the marks of missing values and the date patterns of the whole document. */
    ValueReader(Missing missing, List<String> dates) {
        this.missing = missing;
        this.dates = dates;
    }

    Missing missing() {
        return missing;
    }

    /** The patterns in a list; one that cannot be used is a complaint. */
    static List<String> patterns(Node node) {
        List<String> patterns = new ArrayList<>();
        for (String pattern : node.texts()) {
            if (DatePatterns.usable(pattern)) {
                patterns.add(pattern);
            } else {
                node.complaints().add(node.path(), "mapping.bad-pattern", pattern);
            }
        }
        return patterns;
    }

    Optional<ValueMapping> read(Node node, Field field) {
        if (node.value() instanceof JsonString) {
            return node.text()
                    .map(column ->
                            value(node.path(), columns(List.of(new ColumnRef(column, node.path()))), plain(), field));
        }
        return node.object().map(members -> read(members, field));
    }

    private ValueMapping value(String path, Source source, Translation translation, Field field) {
        return new ValueMapping(path, source, translation, notation(dates, field), null);
    }

    private ValueMapping read(Members members, Field field) {
        Optional<RowChoice> choice = new ChoiceReader(this).find(members);
        boolean counts = choice.isPresent() && choice.get().take() == Take.COUNT;
        if (counts && field.type() != FieldType.COUNT && field.type() != FieldType.NUMBER) {
            members.complaints().add(members.path() + ".take", "mapping.count-is-a-number", field.name());
        }
        ValueMapping value = new ValueMapping(
                members.path(),
                counts ? columns(List.of()) : source(members),
                translation(members),
                notation(members, field),
                choice.orElse(null));
        members.end();
        return value;
    }

    private static Source source(Members members) {
        List<ColumnRef> columns = new ArrayList<>();
        members.find("column")
                .ifPresent(node -> node.text().ifPresent(name -> columns.add(new ColumnRef(name, node.path()))));
        members.find("columns")
                .ifPresent(node -> node.texts().forEach(name -> columns.add(new ColumnRef(name, node.path()))));
        String joiner = members.find("joiner").flatMap(Node::anyText).orElse(" ");
        Optional<String> constant = members.find("constant").flatMap(Node::text);
        long given = List.of("column", "columns", "constant").stream()
                .filter(members::has)
                .count();
        if (given != 1) {
            members.complaints().add(members.path(), "mapping.one-source");
        }
        return new Source(columns, joiner, columns.isEmpty() ? constant.orElse(null) : null);
    }

    private Translation translation(Members members) {
        Set<String> texts = new HashSet<>(missing.texts());
        members.find("missing").ifPresent(node -> texts.addAll(node.texts()));
        return new Translation(
                new Missing(texts),
                members.find("values").map(Node::table).orElse(Map.of()),
                members.find("otherwise").flatMap(Node::text).orElse(null),
                members.find("prefix").flatMap(Node::text).orElse(""));
    }

    private Notation notation(Members members, Field field) {
        List<String> patterns = new ArrayList<>();
        if (DATED.contains(field.type())) {
            members.find("patterns").ifPresent(node -> patterns.addAll(patterns(node)));
        }
        patterns.addAll(dates);
        DurationUnit unit = field.type() == FieldType.DURATION
                ? members.find("unit")
                        .flatMap(node -> node.choice(DurationUnit.class))
                        .orElse(DurationUnit.HOURS_MINUTES)
                : DurationUnit.HOURS_MINUTES;
        String separator = SEVERAL.contains(field.type())
                ? members.find("separator").flatMap(Node::anyText).orElse(null)
                : null;
        String stream = null;
        if (field.type() == FieldType.FACT_KEY) {
            stream = members.need("stream").flatMap(ValueReader::streamName).orElse(null);
        }
        return new Notation(DatePatterns.of(patterns), unit, separator, stream);
    }

    private static Notation notation(List<String> dates, Field field) {
        return new Notation(DatePatterns.of(dates), DurationUnit.HOURS_MINUTES, null, null);
    }

    static Optional<String> streamName(Node node) {
        Optional<String> name = node.text();
        if (name.isPresent()) {
            try {
                FactKey.requireStream(name.get());
            } catch (IllegalArgumentException malformed) {
                node.complaints().add(node.path(), "mapping.bad-stream", name.get());
                return Optional.empty();
            }
        }
        return name;
    }

    private Translation plain() {
        return new Translation(missing, Map.of(), null, "");
    }

    private static Source columns(List<ColumnRef> columns) {
        return new Source(columns, " ", null);
    }
}

package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.mapping.RowChoice.Take;
import dev.touchstone.adapter.csv.mapping.StreamMapping.Details;
import dev.touchstone.adapter.csv.mapping.StreamMapping.Events;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code streams}. */
final class StreamReader {

    private enum Deletes {
        NONE,
        RECONCILE
    }

    private final Members members;
    private final ValueReader values;

    StreamReader(Members members, ValueReader values) {
        this.members = members;
        this.values = values;
    }

    /** Empty if name or kind cannot be made out; everything else is complained about. */
    Optional<StreamMapping> read() {
        Optional<String> name = members.need("stream").flatMap(ValueReader::streamName);
        Optional<FactKind> kind = members.need("kind").flatMap(node -> node.choice(FactKind.class));
        if (name.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalizedText> label = members.find("label").flatMap(this::label);
        Deletes deletes = members.find("deletes")
                .flatMap(node -> node.choice(Deletes.class))
                .orElse(Deletes.NONE);
        Optional<ZoneId> zone = members.find("zone").flatMap(StreamReader::zone);
        TableChoice table = TableReader.read(members);
        List<ColumnRef> key = key();
        Events events = events();
        Optional<Condition> where = members.find("where").flatMap(new ConditionReader(values.missing())::read);
        Map<String, ValueMapping> fields =
                new FieldsReader(FieldCatalogue.listFields(kind.get()), values, true).read(members);
        Scale scale = scale(kind.get());
        Details details = new DetailsReader(members, values).read(kind.get(), events != null);
        members.end();
        if (events == null) {
            fields.values().stream()
                    .filter(value -> value.choice() != null)
                    .forEach(value -> members.complaints().add(value.path(), "mapping.take-without-rows"));
        }
        return Optional.of(new StreamMapping(
                name.get(),
                label.orElseGet(() -> LocalizedText.same(name.get())),
                kind.get(),
                DeleteMode.valueOf(deletes.name()),
                zone.orElse(null),
                table,
                key,
                events,
                where.orElse(null),
                fields,
                scale,
                details));
    }

    private Optional<LocalizedText> label(Node node) {
        if (node.value() instanceof JsonString) {
            return node.text().map(LocalizedText::same);
        }
        return node.object().flatMap(languages -> {
            Optional<String> zhCn = languages.need("zh-CN").flatMap(Node::text);
            Optional<String> zhTw = languages.need("zh-TW").flatMap(Node::text);
            Optional<String> en = languages.need("en").flatMap(Node::text);
            languages.end();
            return zhCn.isPresent() && zhTw.isPresent() && en.isPresent()
                    ? Optional.of(new LocalizedText(zhCn.get(), zhTw.get(), en.get()))
                    : Optional.empty();
        });
    }

    private static Optional<ZoneId> zone(Node node) {
        Optional<String> name = node.text();
        try {
            return name.map(ZoneId::of);
        } catch (DateTimeException unknown) {
            node.complaints().add(node.path(), "mapping.bad-zone", name.orElse(""));
            return Optional.empty();
        }
    }

    private List<ColumnRef> key() {
        List<ColumnRef> key = new ArrayList<>();
        members.need("key").ifPresent(node -> {
            node.texts().forEach(name -> key.add(new ColumnRef(name, node.path())));
            if (key.isEmpty()) {
                node.complaints().add(node.path(), "mapping.key-empty");
            }
        });
        return key;
    }

    /** The object {@code rows} says that rows with one key are one fact, and which of them speaks for it. */
    private @Nullable Events events() {
        return members.find("rows")
                .flatMap(Node::object)
                .map(rows -> {
                    RowChoice row = new ChoiceReader(values).find(rows).orElse(new RowChoice(Take.LAST, null, null));
                    if (row.take() == Take.COUNT || row.take() == Take.EARLIEST || row.take() == Take.LATEST) {
                        rows.complaints().add(rows.path() + ".take", "mapping.rows-take", row.take());
                    }
                    rows.end();
                    return new Events(row);
                })
                .orElse(null);
    }

    private @Nullable Scale scale(FactKind kind) {
        if (kind != FactKind.ANSWER && kind != FactKind.REVIEW) {
            return null;
        }
        Optional<Node> node = members.need("scale");
        return node.flatMap(Node::object).flatMap(this::scale).orElse(null);
    }

    private Optional<Scale> scale(Members scale) {
        Optional<Integer> from = scale.find("from").flatMap(value -> value.whole(-1000, 1000));
        Optional<Integer> to = scale.find("to").flatMap(value -> value.whole(-1000, 1000));
        List<BigDecimal> listed = new ArrayList<>();
        scale.find("values")
                .ifPresent(
                        values -> values.list().forEach(value -> value.number().ifPresent(listed::add)));
        scale.end();
        try {
            if (!listed.isEmpty() && from.isEmpty() && to.isEmpty()) {
                return Optional.of(new Scale(listed));
            }
            if (listed.isEmpty() && from.isPresent() && to.isPresent()) {
                return Optional.of(Scale.range(from.get(), to.get()));
            }
        } catch (IllegalArgumentException tooFewOrTooMany) {
            scale.complaints().add(scale.path(), "mapping.bad-scale");
            return Optional.empty();
        }
        scale.complaints().add(scale.path(), "mapping.bad-scale");
        return Optional.empty();
    }
}

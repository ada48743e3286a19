package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.mapping.DirectoryMapping.Part;
import dev.touchstone.adapter.csv.mapping.DirectoryMapping.PartMapping;
import dev.touchstone.plugin.BadSettingsException;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a mapping document from its top. */
final class MappingReader {

    static final String FORMAT = "touchstone-file-mapping/1";
    private static final int LONGEST = 1 << 20;
    private static final int MOST_STREAMS = 200;

    private final Complaints complaints = new Complaints();

    MappingDocument read(String text) throws BadSettingsException {
        Optional<Members> found = new Node(parse(text), "", complaints).object();
        complaints.raise();
        Members members = found.orElseThrow();
        Optional<String> format = members.need("format").flatMap(Node::text);
        if (format.isPresent() && !format.get().equals(FORMAT)) {
            complaints.add("format", "mapping.unknown-format", format.get(), FORMAT);
        }
        ValueReader values = new ValueReader(
                new Missing(Set.copyOf(members.find("missing").map(Node::texts).orElse(List.of()))),
                members.find("dates").map(ValueReader::patterns).orElse(List.of()));
        List<StreamMapping> streams = streams(members, values);
        DirectoryMapping directory = members.find("directory")
                .flatMap(Node::object)
                .map(part -> directory(part, values))
                .orElseGet(() -> new DirectoryMapping(Map.of()));
        members.end();
        complaints.raise();
        return new MappingDocument(streams, directory);
    }

    private JsonValue parse(String text) throws BadSettingsException {
        if (text.length() > LONGEST) {
            complaints.add("", "mapping.too-long", text.length(), LONGEST);
            complaints.raise();
        }
        Map<String, ?> strict = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);
        try (JsonReader reader = Json.createReaderFactory(strict).createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonParsingException malformed) {
            complaints.add(
                    "",
                    "mapping.not-json",
                    malformed.getLocation().getLineNumber(),
                    malformed.getLocation().getColumnNumber());
        }
        complaints.raise();
        throw new IllegalStateException("A complaint was raised");
    }

    private List<StreamMapping> streams(Members members, ValueReader values) {
        List<StreamMapping> streams = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Node> nodes = members.need("streams").map(Node::list).orElse(List.of());
        if (members.has("streams") && nodes.isEmpty() || nodes.size() > MOST_STREAMS) {
            complaints.add("streams", "mapping.stream-count", nodes.size(), MOST_STREAMS);
        }
        for (Node node : nodes) {
            node.object()
                    .flatMap(stream -> new StreamReader(stream, values).read())
                    .ifPresent(stream -> {
                        if (!names.add(stream.name())) {
                            complaints.add(node.path() + ".stream", "mapping.stream-twice", stream.name());
                        }
                        streams.add(stream);
                    });
        }
        return streams;
    }

    private static DirectoryMapping directory(Members members, ValueReader values) {
        Map<Part, PartMapping> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            members.find(part.name().toLowerCase(Locale.ROOT))
                    .flatMap(Node::object)
                    .ifPresent(table -> parts.put(part, part(part, table, values)));
        }
        members.end();
        return new DirectoryMapping(parts);
    }

    private static PartMapping part(Part part, Members members, ValueReader values) {
        TableChoice table = TableReader.read(members);
        Map<String, ValueMapping> fields =
                new FieldsReader(FieldCatalogue.listFields(part), values, false).read(members);
        members.end();
        return new PartMapping(table, fields);
    }
}

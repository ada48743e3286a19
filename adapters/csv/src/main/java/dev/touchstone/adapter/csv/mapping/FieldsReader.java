package dev.touchstone.adapter.csv.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the object {@code fields}: each member a field of the catalogue, or an attribute. */
final class FieldsReader {

    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _.-]{0,63}");
    private static final int MOST_ATTRIBUTES = 64;

    private final List<Field> catalogue;
    private final ValueReader values;
    private final boolean attributes;

    FieldsReader(List<Field> catalogue, ValueReader values, boolean attributes) {
        this.catalogue = catalogue;
        this.values = values;
        this.attributes = attributes;
    }

    Map<String, ValueMapping> read(Members stream) {
        Map<String, ValueMapping> fields = new HashMap<>();
        Optional<Members> object = stream.need("fields").flatMap(Node::object);
        if (object.isEmpty()) {
            return fields;
        }
        Members members = object.get();
        for (Field field : catalogue) {
            Optional<Node> node = field.required() ? members.need(field.name()) : members.find(field.name());
            node.flatMap(value -> values.read(value, field)).ifPresent(value -> fields.put(field.name(), value));
        }
        if (attributes) {
            attributes(members, fields);
        }
        members.end();
        return fields;
    }

    private void attributes(Members members, Map<String, ValueMapping> fields) {
        int count = 0;
        for (String name : members.names()) {
            if (!name.startsWith(FieldCatalogue.ATTRIBUTE)) {
                continue;
            }
            Node node = members.find(name).orElseThrow();
            if (!ATTRIBUTE_NAME
                    .matcher(name.substring(FieldCatalogue.ATTRIBUTE.length()))
                    .matches()) {
                members.complaints().add(node.path(), "mapping.bad-attribute", name);
            }
            if (++count == MOST_ATTRIBUTES + 1) {
                members.complaints().add(members.path(), "mapping.too-many-attributes", MOST_ATTRIBUTES);
            }
            values.read(node, Field.optional(name, FieldType.TEXT)).ifPresent(value -> fields.put(name, value));
        }
    }
}

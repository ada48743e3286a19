package dev.touchstone.admin.connections.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names for people of all fields that a document fills, and of their choices. */
final class FieldTitles {

    private static final int DEEPEST = 4;

    private final String language;
    private final Map<String, String> titles = new HashMap<>();

    private FieldTitles(String language) {
        this.language = language;
    }

    static Map<String, String> of(Schema schema, String language) {
        FieldTitles found = new FieldTitles(language);
        found.collect(schema, 0);
        return Map.copyOf(found.titles);
    }

    private void collect(Schema schema, int depth) {
        for (String name : schema.members()) {
            Schema member = schema.member(name).orElseThrow();
            if (member.shape() == Shape.SHORT) {
                titles.putIfAbsent(name, member.title(language, name));
                member.choices().forEach(choice -> titles.putIfAbsent(choice, member.choiceTitle(choice, language)));
            } else if (depth < DEEPEST && member.shape() == Shape.OBJECT) {
                collect(member, depth + 1);
            } else if (depth < DEEPEST && member.shape() == Shape.LIST) {
                Schema item = member.items().orElseThrow();
                List<Schema> kinds = item.shape() == Shape.VARIANTS ? item.variants() : List.of(item);
                kinds.forEach(kind -> collect(kind, depth + 1));
            }
        }
    }
}

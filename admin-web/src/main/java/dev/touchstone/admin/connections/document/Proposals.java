package dev.touchstone.admin.connections.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes what a table feeds and which column feeds which field, by the usual names the schema lists. */
final class Proposals {

    private final Schema root;
    private final Draft draft;
    private final String language;

    Proposals(Schema root, Draft draft, String language) {
        this.root = root;
        this.draft = draft;
        this.language = language;
    }

    /** Everything in the document that can name a table like this one. */
    List<Target> listTargets(SampleTable table) {
        List<Target> targets = new ArrayList<>();
        collect(root, List.of(), table, targets);
        return targets;
    }

    /** The target whose fields find the most columns in a table; empty if none finds all it needs. */
    Optional<Target> findBest(SampleTable table) {
        return listTargets(table).stream()
                .filter(target -> score(target, table) > 0)
                .max(Comparator.comparingInt(target -> score(target, table)));
    }

    /** Writes the proposal into the document: needs and matches, nothing made up. */
    void accept(Target target, SampleTable table) {
        fillConstants();
        JsonObject filled = fill(target, table);
        if (target.appended()) {
            JsonArrayBuilder list = draft.find(target.path())
                    .filter(JsonArray.class::isInstance)
                    .map(found -> Json.createArrayBuilder(found.asJsonArray()))
                    .orElseGet(Json::createArrayBuilder);
            draft.set(target.path(), list.add(filled).build());
        } else {
            draft.set(target.path(), filled);
        }
    }

    private void fillConstants() {
        root.members()
                .forEach(name -> root.member(name)
                        .flatMap(Schema::findConstant)
                        .ifPresent(constant -> draft.set(List.of(name), Json.createValue(constant))));
    }

    private void collect(Schema schema, List<String> path, SampleTable table, List<Target> targets) {
        for (String name : schema.members()) {
            Schema member = schema.member(name).orElseThrow();
            List<String> inner = new ArrayList<>(path);
            inner.add(name);
            if (member.shape() == Shape.LIST) {
                Schema item = member.items().orElseThrow();
                List<Schema> kinds = item.shape() == Shape.VARIANTS ? item.variants() : List.of(item);
                kinds.stream()
                        .filter(kind -> names(kind, table))
                        .forEach(kind -> targets.add(new Target(
                                String.valueOf(targets.size()), kind.variantTitle(language), inner, true, kind)));
            } else if (member.shape() == Shape.OBJECT) {
                if (names(member, table)) {
                    targets.add(new Target(
                            String.valueOf(targets.size()), member.title(language, name), inner, false, member));
                } else {
                    collect(member, inner, table, targets);
                }
            }
        }
    }

    private static boolean names(Schema schema, SampleTable table) {
        return !table.address().isEmpty()
                && schema.members().containsAll(table.address().keySet());
    }

    private int score(Target target, SampleTable table) {
        return score(target.schema(), table.columns());
    }

    /** Three for a needed column that is found, one for another; what is needed and missing weighs against it. */
    private static int score(Schema schema, List<String> columns) {
        int score = 0;
        for (String name : schema.members()) {
            Schema member = schema.member(name).orElseThrow();
            boolean needed = schema.requires(name);
            if (member.shape() == Shape.OBJECT && needed) {
                score += score(member, columns);
            } else if (namesColumn(member)) {
                boolean found = Names.findColumn(name, member, columns).isPresent();
                score += found ? needed ? 3 : 1 : needed ? -2 : 0;
            }
        }
        return score;
    }

    private JsonObject fill(Target target, SampleTable table) {
        JsonObjectBuilder filled = Json.createObjectBuilder();
        Schema schema = target.schema();
        for (String name : schema.members()) {
            Schema member = schema.member(name).orElseThrow();
            member.findConstant().ifPresent(constant -> filled.add(name, constant));
            if (table.address().containsKey(name)) {
                filled.add(name, table.address().get(name));
            } else if (schema.requires(name) && member.shape() == Shape.TEXT && !namesColumn(member)) {
                freeName(target, name, member).ifPresent(text -> filled.add(name, text));
            } else if (schema.requires(name) && namesColumn(member)) {
                Names.findColumn(name, member, table.columns()).ifPresent(column -> filled.add(name, column));
            } else if (schema.requires(name) && member.shape() == Shape.OBJECT) {
                filled.add(name, fields(member, table));
            }
        }
        return filled.build();
    }

    /** Every column feeds at most one field; what is needed chooses first. */
    private static JsonObject fields(Schema schema, SampleTable table) {
        JsonObjectBuilder filled = Json.createObjectBuilder();
        Set<String> free = new HashSet<>(table.columns());
        schema.members().stream()
                .sorted(Comparator.comparing(name -> !schema.requires(name)))
                .forEach(name -> {
                    Schema member = schema.member(name).orElseThrow();
                    List<String> columns =
                            table.columns().stream().filter(free::contains).toList();
                    if (namesColumn(member)) {
                        Names.findColumn(name, member, columns).ifPresent(column -> {
                            free.remove(column);
                            filled.add(name, source(member, column, table));
                        });
                    }
                });
        return filled.build();
    }

    private static JsonValue source(Schema member, String column, SampleTable table) {
        if (member.shape() != Shape.SHORT) {
            return Json.createValue(column);
        }
        JsonObjectBuilder source = Json.createObjectBuilder().add(member.shortMember(), column);
        Schema whole = member.whole();
        for (String name : whole.members()) {
            Schema detail = whole.member(name).orElseThrow();
            if (detail.shown() && detail.shape() == Shape.CHOICE) {
                Names.findChoiceIn(column, detail).ifPresent(choice -> source.add(name, choice));
            } else if (detail.shown() && detail.shape() == Shape.WORDS) {
                JsonObjectBuilder words = Json.createObjectBuilder();
                table.words(column)
                        .forEach(word -> Names.findChoice(word, member).ifPresent(choice -> words.add(word, choice)));
                JsonObject found = words.build();
                if (!found.isEmpty()) {
                    source.add(name, found);
                }
            }
        }
        JsonObject told = source.build();
        return told.size() == 1 ? Json.createValue(column) : told;
    }

    private static boolean namesColumn(Schema schema) {
        return switch (schema.shape()) {
            case SHORT -> !schema.whole().requiresMore(schema.shortMember());
            case TEXT -> schema.names("column");
            case TEXTS -> schema.items().filter(item -> item.names("column")).isPresent();
            default -> false;
        };
    }

    /** A name that no neighbour has yet, made of the constant that tells the kind. */
    private Optional<String> freeName(Target target, String member, Schema schema) {
        String kind = target.schema().members().stream()
                .flatMap(name -> target.schema().member(name).flatMap(Schema::findConstant).stream())
                .findFirst()
                .orElse(member)
                .toLowerCase(Locale.ROOT);
        Set<String> taken = draft.find(target.path())
                .filter(JsonArray.class::isInstance)
                .map(list -> list.asJsonArray().stream()
                        .map(item -> item.asJsonObject().get(member))
                        .filter(JsonString.class::isInstance)
                        .map(name -> ((JsonString) name).getString())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        String name = kind + "s";
        for (int i = 2; taken.contains(name); i++) {
            name = kind + "s-" + i;
        }
        return Optional.of(name).filter(schema::allows);
    }
}

package dev.touchstone.sheet.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.text.Language;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the worksheets")
class VocabularyTest {

    private static final JsonObject SCHEMA = Json.createReader(new StringReader(StandardDocument.FORMAT.schema()))
            .readObject();

    private final Set<String> members = new TreeSet<>();
    private final Set<String> lists = new TreeSet<>();
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> choices = new TreeSet<>();

    VocabularyTest() {
        walk(SCHEMA);
        choices.remove(StandardDocument.FORMAT.id());
    }

    @Test
    @DisplayName("are there for every member of the format, and for no other")
    void everyMember() {
        assertThat(Vocabulary.MEMBERS.codes()).containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    @DisplayName("are there for every choice of the format and every usual channel")
    void everyChoice() {
        assertThat(Vocabulary.VALUES.codes()).containsAll(choices).contains("true", "false", Channel.IN_PERSON.code());
    }

    @Test
    @DisplayName("know which members hold lists and which hold tables with names of their own")
    void traits() {
        assertThat(Vocabulary.MEMBERS.codes().stream()
                        .filter(code -> Vocabulary.MEMBERS.is(code, Vocabulary.Trait.LIST)))
                .containsExactlyInAnyOrderElementsOf(lists);
        assertThat(Vocabulary.MEMBERS.codes().stream()
                        .filter(code -> Vocabulary.MEMBERS.is(code, Vocabulary.Trait.MAP)))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are read back as what they were written for")
    void readBack(Language language) {
        for (Vocabulary vocabulary : new Vocabulary[] {Vocabulary.MEMBERS, Vocabulary.VALUES}) {
            assertThat(vocabulary.codes())
                    .allSatisfy(
                            code -> assertThat(vocabulary.find(code, language).flatMap(vocabulary::findCode))
                                    .contains(code));
        }
    }

    private void walk(JsonValue value) {
        if (value instanceof JsonObject object) {
            if (object.get("properties") instanceof JsonObject properties) {
                properties.forEach(this::member);
            }
            if (object.get("enum") instanceof JsonArray choice) {
                choice.forEach(this::choice);
            }
            if (object.get("const") instanceof JsonString constant) {
                choices.add(constant.getString());
            }
        }
        if (value instanceof JsonStructure structure) {
            (structure instanceof JsonObject object ? object.values() : structure.asJsonArray()).forEach(this::walk);
        }
    }

    private void member(String name, JsonValue schema) {
        members.add(name);
        JsonObject resolved = resolved(schema.asJsonObject());
        if (resolved.containsKey("additionalProperties") && !resolved.containsKey("properties")) {
            tables.add(name);
        }
        if (resolved.containsKey("items") && !isOfParts(resolved(resolved.getJsonObject("items")))) {
            lists.add(name);
        }
    }

    private void choice(JsonValue value) {
        if (value instanceof JsonString text) {
            choices.add(text.getString());
        }
    }

    private static boolean isOfParts(JsonObject schema) {
        return schema.containsKey("properties") || schema.containsKey("oneOf");
    }

    private static JsonObject resolved(JsonObject schema) {
        String reference = schema.getString("$ref", "");
        return reference.isEmpty()
                ? schema
                : resolved(SCHEMA.getJsonObject("$defs")
                        .getJsonObject(reference.substring(reference.lastIndexOf('/') + 1)));
    }
}

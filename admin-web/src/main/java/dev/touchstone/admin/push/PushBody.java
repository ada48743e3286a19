package dev.touchstone.admin.push;

import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.documents.form.Place;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SchemaBook;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a call brings: one fact, or facts and deletions in two lists. A fact that cannot be read does not stop the others.
 *
 * @param facts in their order
 * @param deletions which facts the source no longer has
 * @param single whether the call is the one fact itself
 */
record PushBody(List<PushedFact> facts, List<FactKey> deletions, boolean single) {

    /** How many bytes a call may have. */
    static final int LARGEST = 16 << 20;

    private static final Form<JsonValue> RAW_FACT = new RawFact();
    private static final StrictReader<PushBody> READER = new StrictReader<>("pushed-facts", LARGEST, new Body());

    /**
     * Reads the body of a call.
     *
     * @throws MalformedDocumentException if it is no JSON, or neither a fact nor the two lists
     */
    static PushBody read(byte[] json) {
        try {
            return READER.read(new ByteArrayInputStream(json));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** Where a fact stands in the call, as a JSON pointer. */
    String place(PushedFact fact) {
        return single ? "" : "/facts/" + (fact.line() - 1);
    }

    List<PushedFact> faults() {
        return facts.stream().filter(fact -> !fact.problems().isEmpty()).toList();
    }

    int countGood() {
        return facts.size() - faults().size();
    }

    /** The two lists if either is there, else one fact. */
    private static final class Body implements Form<PushBody> {

        private final Batch batch = new Batch();

        @Override
        public JsonValue write(PushBody body) {
            return batch.write(body);
        }

        @Override
        public Optional<PushBody> read(JsonValue json, Place place) {
            return json instanceof JsonObject object && !object.containsKey("facts") && !object.containsKey("deletions")
                    ? RAW_FACT.read(json, place)
                            .map(fact -> new PushBody(List.of(PushedFact.of(1, fact)), List.of(), true))
                    : batch.read(json, place);
        }

        @Override
        public JsonObject schema(SchemaBook book) {
            return batch.schema(book);
        }
    }

    private static final class Batch extends RecordForm<PushBody> {

        private final Field<List<JsonValue>> facts = unless(
                List.of(),
                "facts",
                ListForm.of(RAW_FACT),
                body -> body.facts().stream()
                        .<JsonValue>map(fact -> Json.createValue(fact.document()))
                        .toList());
        private final Field<List<FactKey>> deletions =
                unless(List.of(), "deletions", ListForm.of(FactDocument.KEY), PushBody::deletions);

        Batch() {
            super("pushed-facts", "Facts, and the names of facts that the source no longer has.");
        }

        @Override
        protected PushBody construct(Values in) {
            List<PushedFact> read = new ArrayList<>();
            in.get(facts).forEach(json -> read.add(PushedFact.of(read.size() + 1, json)));
            return new PushBody(read, in.get(deletions), false);
        }
    }

    /** A fact is read by itself, so that what is wrong with one is no fault of the call, unless it is too large to be kept. */
    private static final class RawFact implements Form<JsonValue> {

        private static final LocalizedText TOO_LARGE = new LocalizedText(
                "超过 " + RecordEntity.LARGEST + " 个字符。请减少属性或缩短文字",
                "超過 " + RecordEntity.LARGEST + " 個字元。請減少屬性或縮短文字",
                "is longer than " + RecordEntity.LARGEST + " characters: send fewer attributes or shorter texts");

        @Override
        public JsonValue write(JsonValue value) {
            return value;
        }

        @Override
        public Optional<JsonValue> read(JsonValue json, Place place) {
            return json.toString().length() > RecordEntity.LARGEST ? place.report("", TOO_LARGE) : Optional.of(json);
        }

        @Override
        public JsonObject schema(SchemaBook book) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }
}

package dev.touchstone.documents.card;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ObjectForm;
import dev.touchstone.documents.form.Place;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.SchemaBook;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scorecard: its input and, for readers, its result. What is read is derived again from the input and compared with the result. */
final class ScorecardForm implements ObjectForm<Scorecard> {

    private static final String RESULT = "result";
    private static final StoredForm STORED = new StoredForm();

    @Override
    public void writeMembers(Scorecard card, JsonObjectBuilder out) {
        STORED.writeMembers(Stored.of(card), out);
    }

    @Override
    public Optional<Scorecard> readMembers(JsonObject json, Place place, Set<String> envelope) {
        return STORED.readMembers(json, place, envelope).flatMap(stored -> derive(stored, json, place));
    }

    @Override
    public JsonObject schema(SchemaBook book, Map<String, JsonObject> envelope) {
        return STORED.schema(book, envelope);
    }

    private static Optional<Scorecard> derive(Stored stored, JsonObject json, Place place) {
        return place.construct(json, () -> Scorecard.derivedFrom(stored.input()))
                .filter(card -> {
                    JsonObject read = ResultForms.RESULT.write(stored.result());
                    JsonObject derived = ResultForms.RESULT.write(CardResult.of(card));
                    return ResultComparison.same(read, derived, place.member(RESULT));
                });
    }

    private record Stored(CardInput input, CardResult result) {
        static Stored of(Scorecard card) {
            return new Stored(card.input(), CardResult.of(card));
        }
    }

    private static final class StoredForm extends RecordForm<Stored> {

        private final Field<CardInput> input = required("input", ScorecardDocument.INPUT, Stored::input);
        private final Field<CardResult> result = required(RESULT, ResultForms.RESULT, Stored::result);

        StoredForm() {
            super("scorecard", "One subject's scorecard for one period: what it is derived from, and what came of it.");
        }

        @Override
        protected Stored construct(Values in) {
            return new Stored(in.get(input), in.get(result));
        }
    }
}

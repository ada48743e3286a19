package dev.touchstone.documents.form;

import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several values as a JSON array.
 *
 * @param <T> one of them
 */
public final class ListForm<T> implements Form<List<T>> {

    private final Form<T> element;
    private final int least;
    private final boolean distinct;

    private ListForm(Form<T> element, int least, boolean distinct) {
        this.element = element;
        this.least = least;
        this.distinct = distinct;
    }

    /**
     * Any number of values in their order.
     *
     * @param element the form of one
     * @param <T> one of them
     * @return the form
     */
    public static <T> ListForm<T> of(Form<T> element) {
        return new ListForm<>(element, 0, false);
    }

    /**
     * The same with at least one value.
     *
     * @return the form
     */
    public ListForm<T> notEmpty() {
        return new ListForm<>(element, 1, distinct);
    }

    /**
     * A set, written in natural order; a value that is listed twice is a problem.
     *
     * @param element the form of one
     * @param <T> one of them
     * @return the form
     */
    public static <T extends Comparable<? super T>> Form<Set<T>> setOf(Form<T> element) {
        return setOf(element, 0);
    }

    /**
     * The same with a least number of values.
     *
     * @param element the form of one
     * @param least how many at least
     * @param <T> one of them
     * @return the form
     */
    public static <T extends Comparable<? super T>> Form<Set<T>> setOf(Form<T> element, int least) {
        return new MappedForm<>(
                new ListForm<>(element, least, true),
                list -> new TreeSet<>(list),
                set -> set.stream().sorted(Comparator.naturalOrder()).toList());
    }

    @Override
    public JsonArray write(List<T> values) {
        return write((Collection<T>) values);
    }

    private JsonArray write(Collection<T> values) {
        var array = Json.array();
        values.forEach(value -> array.add(element.write(value)));
        return array.build();
    }

    @Override
    public Optional<List<T>> read(JsonValue json, Place place) {
        if (!(json instanceof JsonArray array)) {
            return place.refuse(json, ProblemText.expected(ProblemText.A_LIST));
        }
        int before = place.problemCount();
        List<T> values = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < array.size(); i++) {
            JsonValue each = array.get(i);
            Place here = place.element(i);
            element.read(each, here).ifPresent(value -> {
                values.add(value);
                if (distinct && !seen.add(value)) {
                    here.refuse(each, ProblemText.REPEATED);
                }
            });
        }
        if (array.size() < least) {
            place.refuse(json, ProblemText.expected(atLeast()));
        }
        return place.problemCount() == before ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private LocalizedText atLeast() {
        return new LocalizedText(
                "列表，至少 " + least + " 项", "清單，至少 " + least + " 項", "a list with at least " + least + " entry");
    }

    @Override
    public JsonObject schema(SchemaBook book) {
        var schema = Json.object().add("type", "array").add("items", element.schema(book));
        if (least > 0) {
            schema.add("minItems", least);
        }
        if (distinct) {
            schema.add("uniqueItems", true);
        }
        return schema.build();
    }
}

package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A map as a JSON object, members in the natural order of the keys.
 *
 * @param <K> the keys, written as texts
 * @param <V> the values
 */
public final class MapForm<K extends Comparable<? super K>, V> implements Form<SortedMap<K, V>> {

    private final Form<K> key;
    private final Form<V> value;

    /**
     * A form.
     *
     * @param key the form of the keys; must write texts
     * @param value the form of the values
     */
    public MapForm(Form<K> key, Form<V> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public JsonObject write(SortedMap<K, V> map) {
        var object = Json.object();
        map.forEach((name, each) -> object.add(((JsonString) key.write(name)).getString(), value.write(each)));
        return object.build();
    }

    @Override
    public Optional<SortedMap<K, V>> read(JsonValue json, Place place) {
        if (!(json instanceof JsonObject object)) {
            return place.refuse(json, ProblemText.expected(ProblemText.AN_OBJECT));
        }
        int before = place.problemCount();
        SortedMap<K, V> map = new TreeMap<>();
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            Place here = place.member(member.getKey());
            Optional<K> name = key.read(Json.text(member.getKey()), here);
            Optional<V> read = value.read(member.getValue(), here);
            if (name.isPresent() && read.isPresent() && map.put(name.get(), read.get()) != null) {
                here.refuse(member.getValue(), ProblemText.DUPLICATE);
            }
        }
        return place.problemCount() == before ? Optional.of(map) : Optional.empty();
    }

    @Override
    public JsonObject schema(SchemaBook book) {
        return Json.object()
                .add("type", "object")
                .add("propertyNames", key.schema(book))
                .add("additionalProperties", value.schema(book))
                .build();
    }
}

package dev.touchstone.documents.card;

import dev.touchstone.documents.form.Place;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every place where a stored result differs from the one derived again. Both were written by the same form. */
final class ResultComparison {

    private ResultComparison() {}

    /** Whether both are the same; every difference is reported. */
    static boolean same(@Nullable JsonValue stored, @Nullable JsonValue derived, Place place) {
        if (stored instanceof JsonObject left && derived instanceof JsonObject right) {
            Set<String> names = new LinkedHashSet<>(left.keySet());
            names.addAll(right.keySet());
            boolean same = true;
            for (String name : names) {
                same &= same(left.get(name), right.get(name), place.member(name));
            }
            return same;
        }
        if (stored instanceof JsonArray left && derived instanceof JsonArray right) {
            boolean same = true;
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                same &= same(at(left, i), at(right, i), place.element(i));
            }
            return same;
        }
        if (Objects.equals(plain(stored), plain(derived))) {
            return true;
        }
        report(stored, derived, place);
        return false;
    }

    private static @Nullable JsonValue at(JsonArray array, int index) {
        return index < array.size() ? array.get(index) : null;
    }

    private static @Nullable Object plain(@Nullable JsonValue value) {
        return value instanceof JsonNumber number ? number.bigDecimalValue().stripTrailingZeros() : value;
    }

    private static void report(@Nullable JsonValue stored, @Nullable JsonValue derived, Place place) {
        String now = derived == null ? "–" : derived.toString();
        LocalizedText message = new LocalizedText(
                "与重新计算的结果不同，应为 " + now + "；文档可能被改动过，或由另一版本的引擎写出",
                "與重新計算的結果不同，應為 " + now + "；文件可能被改動過，或由另一版本的引擎寫出",
                "differs from what its own input gives, which is " + now
                        + "\nMaybe the document was altered, or another version of the engine wrote it");
        if (stored == null) {
            place.report("", message);
        } else {
            place.refuse(stored, message);
        }
    }
}

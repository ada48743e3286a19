package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How positions are printed: a version, parts without dots, and check digits that tell garbage and other streams' cursors. */
final class PrintedPosition {

    private static final int CHECK_DIGITS = 8;
    private static final String NONE = "-";

    private PrintedPosition() {}

    static Cursor print(String stream, String version, String... parts) {
        return new Cursor(stream, version + "." + String.join(".", parts) + "." + check(stream, parts));
    }

    /** The parts; empty at the very start of the stream. */
    static Optional<List<String>> findIn(Cursor cursor, String version, int count) throws CursorExpiredException {
        String position = cursor.position();
        if (position == null) {
            return Optional.empty();
        }
        List<String> printed = new ArrayList<>(List.of(position.split("\\.", -1)));
        if (printed.size() == count + 2 && printed.remove(0).equals(version)) {
            String check = printed.remove(count);
            if (check.equals(check(cursor.stream(), printed.toArray(String[]::new)))) {
                return Optional.of(printed);
            }
        }
        throw new CursorExpiredException(
                cursor.stream(),
                new LocalizedText(
                        "数据流 " + cursor.stream() + " 的读取位置不是本适配器写下的，将从头重新读取",
                        "資料流 " + cursor.stream() + " 的讀取位置不是本轉接器寫下的，將從頭重新讀取",
                        "This adapter did not write the cursor of stream " + cursor.stream()
                                + ": the stream is read again from its start"));
    }

    static void requireSource(String stream, Fingerprint then, Fingerprint now) throws CursorExpiredException {
        if (!then.equals(now)) {
            throw new CursorExpiredException(
                    stream,
                    new LocalizedText(
                            "数据流 " + stream + " 的来源或映射在上次读取之后有变化，将从头重新读取；已有的数据保留",
                            "資料流 " + stream + " 的來源或對應在上次讀取之後有變化，將從頭重新讀取；已有的資料保留",
                            "The source or the mapping of stream " + stream
                                    + " has changed since it was last read: it is read again from its start,"
                                    + " what is stored stays"));
        }
    }

    /** Something that the source has named, which may hold any character. */
    static String foreign(@Nullable String word) {
        return word == null
                ? NONE
                : Base64.getUrlEncoder().withoutPadding().encodeToString(word.getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #foreign} has printed. */
    static Optional<String> findForeign(String printed) {
        return printed.equals(NONE)
                ? Optional.empty()
                : Optional.of(new String(Base64.getUrlDecoder().decode(printed), StandardCharsets.UTF_8));
    }

    private static String check(String stream, String... parts) {
        List<String> words = new ArrayList<>(List.of(stream));
        words.addAll(List.of(parts));
        return Fingerprint.of(words.toArray(String[]::new)).hex().substring(0, CHECK_DIGITS);
    }
}

package dev.touchstone.documents.form;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads JSON and lets nothing pass that it does not understand. It reads documents, and what names no format, such as the
 * body of a request.
 *
 * @param <T> what is read
 */
public final class StrictReader<T> {

    private final String name;
    private final int largest;
    private final BiFunction<JsonValue, Place, Optional<T>> content;

    /**
     * A reader.
     *
     * @param name what is read, for the message of {@link MalformedDocumentException}
     * @param largest how many bytes (or characters) there may be; more are refused before they are parsed
     * @param form how the content is written
     */
    public StrictReader(String name, int largest, Form<T> form) {
        this(name, largest, form::read);
    }

    StrictReader(String name, int largest, BiFunction<JsonValue, Place, Optional<T>> content) {
        this.name = name;
        this.largest = largest;
        this.content = content;
    }

    /**
     * Reads a text.
     *
     * @param json the text
     * @return its content
     * @throws MalformedDocumentException with everything that is wrong with it
     */
    public T read(String json) {
        Problems problems = new Problems();
        Place root = Place.root(problems);
        if (json.length() > largest) {
            root.report("", ProblemText.tooLarge(largest));
        }
        Optional<T> read = problems.count() > 0
                ? Optional.empty()
                : StrictParser.parse(json, root).flatMap(value -> content.apply(value, root));
        return read.orElseThrow(() -> new MalformedDocumentException(name, problems.list()));
    }

    /**
     * Reads bytes in UTF-8 and leaves the stream open.
     *
     * @param json the bytes, read to the end unless there are too many
     * @return their content
     * @throws MalformedDocumentException with everything that is wrong with it
     * @throws IOException if the bytes cannot be read
     */
    public T read(InputStream json) throws IOException {
        byte[] bytes = json.readNBytes(largest + 1);
        Problems problems = new Problems();
        if (bytes.length > largest) {
            Place.root(problems).report("", ProblemText.tooLarge(largest));
            throw new MalformedDocumentException(name, problems.list());
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            Place.root(problems).report("", ProblemText.NOT_UTF_8);
            throw new MalformedDocumentException(name, problems.list());
        }
    }
}

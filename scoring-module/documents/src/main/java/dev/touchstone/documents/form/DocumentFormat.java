package dev.touchstone.documents.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A format of documents: canonical writing, strict reading, the schema and the digest. Every document names its format in its first
 * member, such as {@code "format":"touchstone-fact/1"}.
 *
 * @param <T> what a document holds
 */
public final class DocumentFormat<T> {

    private static final String FORMAT = "format";

    private final String id;
    private final String title;
    private final ObjectForm<T> form;
    private final StrictReader<T> reader;

    /**
     * A format.
     *
     * @param id name and version, such as {@code touchstone-fact/1}
     * @param title one English sentence for the schema
     * @param largest how many bytes (or characters) a document may have; a larger one is refused before it is parsed
     * @param form how its content is written
     */
    public DocumentFormat(String id, String title, int largest, ObjectForm<T> form) {
        this.id = id;
        this.title = title;
        this.form = form;
        this.reader = new StrictReader<>(id, largest, this::readContent);
    }

    /**
     * Name and version.
     *
     * @return such as {@code touchstone-fact/1}
     */
    public String id() {
        return id;
    }

    /**
     * The content as a JSON object, for responses that embed it.
     *
     * @param content any
     * @return its document
     */
    public JsonObject toJson(T content) {
        JsonObjectBuilder out = Json.object().add(FORMAT, id);
        form.writeMembers(content, out);
        return out.build();
    }

    /**
     * The canonical document: equal content gives equal text. Store this; take digests of this.
     *
     * @param content any
     * @return one line without blanks
     */
    public String write(T content) {
        return CanonicalText.of(toJson(content));
    }

    /**
     * The same document set out for people.
     *
     * @param content any
     * @return several lines; reads as the same content
     */
    public String writePretty(T content) {
        return PrettyText.of(toJson(content));
    }

    /**
     * What identifies the content.
     *
     * @param content any
     * @return SHA-256 of {@link #write}
     */
    public Digest digest(T content) {
        return Digest.of(write(content));
    }

    /**
     * Reads a document.
     *
     * @param document canonical or set out for people
     * @return its content
     * @throws MalformedDocumentException with everything that is wrong with it
     */
    public T read(String document) {
        return reader.read(document);
    }

    /**
     * Reads a document in UTF-8 and leaves the stream open.
     *
     * @param document its bytes, read to the end unless there are too many
     * @return its content
     * @throws MalformedDocumentException with everything that is wrong with it
     * @throws IOException if the bytes cannot be read
     */
    public T read(InputStream document) throws IOException {
        return reader.read(document);
    }

    private Optional<T> readContent(JsonValue json, Place root) {
        if (!(json instanceof JsonObject object)) {
            return root.refuse(json, ProblemText.expected(ProblemText.AN_OBJECT));
        }
        JsonValue format = object.get(FORMAT);
        if (!(format instanceof JsonString text) || !text.getString().equals(id)) {
            Place member = root.member(FORMAT);
            return format == null
                    ? member.report("", ProblemText.otherFormat(id))
                    : member.refuse(format, ProblemText.otherFormat(id));
        }
        return form.readMembers(object, root, Set.of(FORMAT));
    }

    /**
     * The published schema of the format.
     *
     * @return a JSON Schema (2020-12), set out for people
     */
    public String schema() {
        SchemaBook book = new SchemaBook();
        JsonObject content = form.schema(book, Map.of(FORMAT, Json.object("const", id)));
        JsonObjectBuilder schema = Json.object()
                .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                .add("$id", "urn:" + id.replace('/', ':'))
                .add("title", title);
        content.forEach(schema::add);
        return PrettyText.of(schema.add("$defs", book.definitions()).build());
    }
}

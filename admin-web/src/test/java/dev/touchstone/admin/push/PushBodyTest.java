package dev.touchstone.admin.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.plugin.fact.FactKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call brings one fact, or facts and deletions")
class PushBodyTest {

    private static final String CALL = "{\"kind\":\"call\",\"key\":{\"stream\":\"calls\",\"key\":\"%s\"},"
            + "\"started\":\"%s\",\"outcome\":\"answered\"}";
    private static final String TIME = "2026-11-22T00:15:00Z";

    @Test
    @DisplayName("the body of the guide is read whole")
    void guide() throws IOException {
        Matcher body = Pattern.compile("Idempotency-Key: \\S+\\n\\n(\\{.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/push.md")));
        assertThat(body.find()).isTrue();

        PushBody read = read(body.group(1));

        assertThat(read.faults()).isEmpty();
        assertThat(read.countGood()).isOne();
        assertThat(read.deletions()).containsExactly(new FactKey("calls", "C-0990"));
    }

    @Test
    @DisplayName("one fact needs no list, and may name its format or not")
    void oneFact() {
        String bare = CALL.formatted("1", TIME);
        String formatted = bare.replaceFirst("\\{", "{\"format\":\"touchstone-fact/1\",");

        assertThat(read(bare).facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.fact())
                        .isEqualTo(read(formatted).facts().get(0).fact())
                        .isNotNull());
    }

    @Test
    @DisplayName("a fact that cannot be read keeps its text, its name as far as it has one, and what is wrong with it")
    void faulty() {
        String broken = CALL.formatted("2", "yesterday");
        PushBody body = read("{\"facts\":[" + CALL.formatted("1", TIME) + "," + broken + ",7]}");

        assertThat(body.countGood()).isOne();
        assertThat(body.faults())
                .satisfiesExactly(
                        named -> {
                            assertThat(named.line()).isEqualTo(2);
                            assertThat(named.stream()).isEqualTo("calls");
                            assertThat(named.key()).isEqualTo("2");
                            assertThat(named.document()).isEqualTo(broken);
                            assertThat(named.problems().get(0).path()).isEqualTo("/started");
                        },
                        nameless -> {
                            assertThat(nameless.stream()).isEqualTo(PushedFact.NO_STREAM);
                            assertThat(nameless.key()).isNull();
                        });
    }

    @Test
    @DisplayName("a name that cannot be one is not taken for one")
    void strangeNames() {
        String stream = CALL.formatted("1", TIME).replace("\"calls\"", "\"Calls!\"");
        String key = CALL.formatted("a\\u0000b", TIME);

        assertThat(read(stream).faults().get(0).stream()).isEqualTo(PushedFact.NO_STREAM);
        assertThat(read(key).faults().get(0).key()).isNull();
    }

    @Test
    @DisplayName("what is neither is refused whole, with its places")
    void neither() {
        assertThatThrownBy(() -> read("{\"facts\":{},\"more\":1}"))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/facts")
                .hasMessageContaining("/more");
        assertThatThrownBy(() -> read("[]")).isInstanceOf(MalformedDocumentException.class);
        assertThatThrownBy(() -> read("facts")).isInstanceOf(MalformedDocumentException.class);
        assertThatThrownBy(() -> read("{\"deletions\":[{\"stream\":\"calls\"}]}"))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/deletions/0/key");
    }

    @Test
    @DisplayName("the place of a fault leads there: by the list if there is one")
    void places() {
        String broken = CALL.formatted("2", "yesterday");
        PushBody one = read(broken);
        PushBody listed = read("{\"facts\":[" + CALL.formatted("1", TIME) + "," + broken + "]}");

        assertThat(one.place(one.faults().get(0))).isEmpty();
        assertThat(listed.place(listed.faults().get(0))).isEqualTo("/facts/1");
    }

    @Test
    @DisplayName("bytes that are no UTF-8 are refused, not replaced")
    void otherEncoding() {
        byte[] body = CALL.formatted("\u00e9", TIME).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> PushBody.read(body))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    @DisplayName("a fact too large to be kept is refused with its place")
    void tooLarge() {
        String large = CALL.formatted("2", "x".repeat(RecordEntity.LARGEST));

        assertThatThrownBy(() -> read("{\"facts\":[" + CALL.formatted("1", TIME) + "," + large + "]}"))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("/facts/1");
        assertThatThrownBy(() -> read(large)).isInstanceOf(MalformedDocumentException.class);
    }

    private static PushBody read(String json) {
        return PushBody.read(json.getBytes(StandardCharsets.UTF_8));
    }
}

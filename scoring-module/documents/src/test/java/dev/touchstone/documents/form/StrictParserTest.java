package dev.touchstone.documents.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What libraries let pass is refused, with place and remedy. */
class StrictParserTest {

    private static final String HEAD = "{\"format\":\"test/1\",";
    private static final DocumentFormat<List<BigDecimal>> FORMAT = new DocumentFormat<>(
            "test/1",
            "A test.",
            20_000,
            new OneMemberForm<>(
                    "test", "Numbers.", "numbers", ListForm.of(Numbers.DECIMAL), list -> list, list -> list));

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("nothing at all", "", "", "is not JSON"),
                Arguments.of("only blanks", "  \n", "", "is not JSON"),
                Arguments.of("no object", "[1]", "", "must be an object"),
                Arguments.of("an end that is missing", HEAD + "\"numbers\":[1", "", "is not JSON at line 1"),
                Arguments.of("a comma too many", HEAD + "\"numbers\":[1,]}", "", "is not JSON at line 1"),
                Arguments.of("single quotes", "{'format':'test/1'}", "", "is not JSON"),
                Arguments.of("a comment", HEAD + "\"numbers\":[/*one*/1]}", "", "is not JSON"),
                Arguments.of("not a number", HEAD + "\"numbers\":[NaN]}", "", "is not JSON"),
                Arguments.of("a leading zero", HEAD + "\"numbers\":[01]}", "", "is not JSON"),
                Arguments.of("another document behind it", HEAD + "\"numbers\":[]} {}", "", "delete what follows"),
                Arguments.of("a word behind it", HEAD + "\"numbers\":[]} end", "", "delete what follows"),
                Arguments.of(
                        "a member twice", HEAD + "\"numbers\":[1],\"numbers\":[2]}", "/numbers", "stands here twice"),
                Arguments.of("half a character", HEAD + "\"numbers\":[\"\\ud83d\"]}", "/numbers/0", "half a character"),
                Arguments.of(
                        "an endless number",
                        HEAD + "\"numbers\":[" + "9".repeat(1001) + "]}",
                        "/numbers/0",
                        "far fewer digits"),
                Arguments.of("a huge exponent", HEAD + "\"numbers\":[1e999999999]}", "/numbers/0", "far fewer digits"),
                Arguments.of("a tiny number", HEAD + "\"numbers\":[1e-19]}", "/numbers/0", "must be a number"),
                Arguments.of("great depth", HEAD + "\"numbers\":" + "[".repeat(5_000), "", "more than 64 levels"),
                Arguments.of("great size", HEAD + "\"numbers\":[" + " ".repeat(20_000) + "]}", "", "larger than 20000"),
                Arguments.of("no format", "{\"numbers\":[]}", "/format", "must be \"test/1\""),
                Arguments.of("another version", "{\"format\":\"test/2\",\"numbers\":[]}", "/format", "a newer version"),
                Arguments.of(
                        "a format that is no text", "{\"format\":1,\"numbers\":[]}", "/format", "must be \"test/1\""),
                Arguments.of("an unknown member", HEAD + "\"numbers\":[],\"a/b~\":1}", "/a~1b~0", "known are numbers"),
                Arguments.of("a missing member", "{\"format\":\"test/1\"}", "/numbers", "is missing"),
                Arguments.of("null", HEAD + "\"numbers\":null}", "/numbers", "must be a list"),
                Arguments.of("a number as a text", HEAD + "\"numbers\":[1,\"2\"]}", "/numbers/1", "must be a number"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void isRefused(String what, String document, String path, String message) {
        MalformedDocumentException refusal =
                catchThrowableOfType(MalformedDocumentException.class, () -> FORMAT.read(document));
        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.problems()).first().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message().en()).contains(message);
            assertThat(problem.message().zhCn()).isNotEqualTo(problem.message().zhTw());
        });
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        MalformedDocumentException refusal = catchThrowableOfType(
                MalformedDocumentException.class,
                () -> FORMAT.read(HEAD + "\"numbers\":[true,1,\"x\",{}],\"more\":1}"));
        assertThat(refusal.problems())
                .extracting(DocumentProblem::path)
                .containsExactly("/more", "/numbers/0", "/numbers/2", "/numbers/3");
        assertThat(refusal)
                .hasMessageContaining("This is not a test/1 document")
                .hasMessageContaining("/numbers/2");
    }

    @Test
    void ofThousandsOfProblemsTheFirstHundredAreKept() {
        MalformedDocumentException refusal = catchThrowableOfType(
                MalformedDocumentException.class,
                () -> FORMAT.read(HEAD + "\"numbers\":[" + "true,".repeat(3_000) + "1]}"));
        assertThat(refusal.problems()).hasSize(100);
        assertThat(refusal).hasMessageContaining("more");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheDocument() {
        assertThat(FORMAT.read("\uFEFF" + HEAD + "\"numbers\":[1]}")).containsExactly(BigDecimal.ONE);
    }

    @Test
    void bytesInAnotherEncodingAreRefused() {
        byte[] bytes = (HEAD + "\"numbers\":[],\"备注\":1}").getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> FORMAT.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("save it as UTF-8");
    }

    @Test
    void moreBytesThanAllowedAreNotEvenRead() throws IOException {
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[1_000_000]);
        assertThatThrownBy(() -> FORMAT.read(endless)).hasMessageContaining("larger than 20000 bytes");
        assertThat(endless.available()).isGreaterThan(900_000);
    }

    @Test
    void bytesAreReadAsUtf8() throws IOException {
        byte[] bytes = FORMAT.write(List.of(new BigDecimal("1.50"))).getBytes(StandardCharsets.UTF_8);
        assertThat(FORMAT.read(new ByteArrayInputStream(bytes))).containsExactly(new BigDecimal("1.5"));
    }

    @Test
    void numbersAreWrittenWithoutExponentAndTrailingZeros() {
        assertThat(FORMAT.write(List.of(new BigDecimal("1E+3"), new BigDecimal("0.00000010"), new BigDecimal("-0.0"))))
                .isEqualTo("{\"format\":\"test/1\",\"numbers\":[1000,0.0000001,0]}");
    }

    @Test
    void aNumberThatCouldNotBeReadAgainIsNotWritten() {
        assertThatThrownBy(() -> FORMAT.write(List.of(new BigDecimal("1E-19"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot hold 1E-19");
    }
}

package dev.touchstone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.form.DocumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One document of every released format is kept for good. It must go on to be readable, to satisfy the published schema and, for
 * scorecards, to be derived to the same points; what breaks it needs a new version of the format, not a new file here.
 */
class ReleasedDocumentsTest {

    static Stream<DocumentFormat<?>> formats() {
        return Documents.listFormats().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isStillReadAndWrittenByteForByte(DocumentFormat<?> format) throws IOException {
        assertReadAndWritten(format, kept(format));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void stillSatisfiesThePublishedSchema(DocumentFormat<?> format) throws IOException {
        assertThat(PublishedSchema.listFaults(format, kept(format))).isEmpty();
    }

    private static <T> void assertReadAndWritten(DocumentFormat<T> format, String document) {
        assertThat(format.write(format.read(document))).isEqualTo(document);
    }

    private static String kept(DocumentFormat<?> format) throws IOException {
        String file = "/released/" + format.id().replace('/', '-') + ".json";
        try (InputStream document = ReleasedDocumentsTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(document, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

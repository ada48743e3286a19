package dev.touchstone.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.documents.form.DocumentFormat;
import dev.touchstone.documents.form.MalformedDocumentException;

/**
 * One change that breaks a good document.
 *
 * @param good what stands in the good document, exactly once
 * @param bad what stands there instead
 * @param path where the reader must find the problem
 * @param message part of what it must say
 * @param schemaTells whether the published schema must refuse it too; else it cannot know
 */
public record Breakage(String good, String bad, String path, String message, boolean schemaTells) {

    /** A change that reader and schema both refuse. */
    public static Breakage told(String good, String bad, String path, String message) {
        return new Breakage(good, bad, path, message, true);
    }

    /** A change that only the reader can refuse. */
    public static Breakage onlyRead(String good, String bad, String path, String message) {
        return new Breakage(good, bad, path, message, false);
    }

    /** Makes the change and looks at what is said of it. */
    public void check(DocumentFormat<?> format, String document) {
        int at = document.indexOf(good);
        assertThat(at).as("%s stands in the good document", good).isNotNegative();
        String broken = document.substring(0, at) + bad + document.substring(at + good.length());

        assertThat(PublishedSchema.listFaults(format, document)).isEmpty();
        assertThat(PublishedSchema.listFaults(format, broken).isEmpty()).isEqualTo(!schemaTells);
        MalformedDocumentException refusal =
                catchThrowableOfType(MalformedDocumentException.class, () -> format.read(broken));
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).first().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message().en()).contains(message);
        });
    }

    @Override
    public String toString() {
        return good + " → " + bad;
    }
}

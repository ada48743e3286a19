package dev.touchstone.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file NOTICE names what the console ships, as the build finds it in the dependencies' own POMs. */
class NoticeTest {

    private static final Pattern ENTRY = Pattern.compile("[\\w.-]+:[\\w.-]+ \\(.+\\)");

    @Test
    void theNoticeNamesEveryShippedLibraryWithItsLicence() {
        List<String> shipped = entriesOf(Path.of("target", "licences", "META-INF", "third-party.txt"));
        List<String> noticed = entriesOf(Path.of("..", "NOTICE"));
        assertThat(shipped).hasSizeGreaterThan(10);
        assertThat(noticed)
                .as("Copy the lines of admin-web/target/licences/META-INF/third-party.txt into NOTICE")
                .containsExactlyInAnyOrderElementsOf(shipped);
    }

    private static List<String> entriesOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip).filter(ENTRY.asMatchPredicate()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

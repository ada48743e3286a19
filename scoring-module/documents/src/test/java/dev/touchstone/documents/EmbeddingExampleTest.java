package dev.touchstone.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.points.Points;
import example.ScoreOneMonth;
import jakarta.json.Json;
import jakarta.json.spi.JsonProvider;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example in the README is a program of this build, and a plain Java 17 runs it with nothing but our jars and JSON-P. */
class EmbeddingExampleTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path EXAMPLE = Path.of("src", "test", "java", "example", "ScoreOneMonth.java");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theReadmeShowsTheExampleAsItIs(String readme) throws IOException {
        assertThat(Files.readString(ROOT.resolve(readme))).contains("```java\n" + Files.readString(EXAMPLE) + "```\n");
    }

    @Test
    void aPlainMainPrintsTheScorecardOfTheReferenceSheet() throws Exception {
        assertThat(scorecardPrintedOn(Path.of(System.getProperty("java.home"))).findTotal())
                .contains(Points.of(95));
    }

    @Test
    void aPlainMainOnJava17PrintsTheSame() throws Exception {
        Optional<Path> java17 = findJava17();
        assumeTrue(
                java17.isPresent(),
                "The example was not run on Java 17: no such JDK in JAVA17_HOME or /usr/lib/jvm; install openjdk-17-jre-headless");
        assertThat(scorecardPrintedOn(java17.orElseThrow()))
                .isEqualTo(scorecardPrintedOn(Path.of(System.getProperty("java.home"))));
    }

    private Scorecard scorecardPrintedOn(Path javaHome) throws Exception {
        Path printed = folder.resolve("scorecard.json");
        Path complaints = folder.resolve("stderr.txt");
        Process program = new ProcessBuilder(
                        javaHome.resolve("bin").resolve("java").toString(),
                        "-cp",
                        classPathOfAHost(),
                        ScoreOneMonth.class.getName())
                .redirectOutput(printed.toFile())
                .redirectError(complaints.toFile())
                .start();
        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(complaints)).isZero();
        List<String> lines = Files.readAllLines(printed);
        return ScorecardDocument.read(lines.get(lines.size() - 1));
    }

    /** The plugin API, the engine, the documents, JSON-P and the example: nothing of JUnit, nothing of the build. */
    private static String classPathOfAHost() {
        return Stream.of(
                        LocalizedText.class,
                        Scorecard.class,
                        ScorecardDocument.class,
                        Json.class,
                        JsonProvider.provider().getClass(),
                        ScoreOneMonth.class)
                .map(EmbeddingExampleTest::placeOf)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path holds a place that is no file", e);
        }
    }

    private static Optional<Path> findJava17() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        try (Stream<Path> jdks = Files.isDirectory(installed) ? Files.list(installed) : Stream.empty()) {
            return Stream.concat(Stream.ofNullable(System.getenv("JAVA17_HOME")).map(Path::of), jdks.sorted())
                    .filter(EmbeddingExampleTest::isJava17)
                    .findFirst();
        }
    }

    private static boolean isJava17(Path home) {
        try {
            List<String> release = Files.readAllLines(home.resolve("release"));
            return Files.isExecutable(home.resolve("bin").resolve("java"))
                    && release.stream().anyMatch(line -> line.startsWith("JAVA_VERSION=\"17"));
        } catch (IOException notAJdk) {
            return false;
        }
    }
}

package dev.touchstone.admin.shell;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in three languages, every key a page names exists, and none is left over. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/dev/touchstone/admin");
    private static final List<Path> USERS =
            List.of(Path.of("src/main/webapp"), Path.of("src/main/java"), Path.of("src/main/resources/dev"));
    private static final Pattern KEY_IN_QUOTES = Pattern.compile("['\"]([a-z][a-zA-Z]*\\.[A-Za-z][\\w.]*)['\"]");
    private static final Pattern KEY_IN_TABLE = Pattern.compile("(?:==|pi-[\\w-]+) +([a-z]+\\.[\\w.]+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    static Stream<Path> bundles() {
        return files(BUNDLES, "Texts_zh_CN.properties", "FacesMessages_zh_CN.properties");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_three_languages_have_the_same_keys(Path simplified) {
        Set<Object> keys = read(simplified).keySet();

        assertThat(read(inLanguage(simplified, "zh_TW")).keySet()).isEqualTo(keys);
        assertThat(read(inLanguage(simplified, "en")).keySet()).isEqualTo(keys);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_three_languages_fill_in_the_same_places(Path simplified) {
        Properties texts = read(simplified);
        for (String language : List.of("zh_TW", "en")) {
            Properties others = read(inLanguage(simplified, language));
            texts.forEach((key, text) -> assertThat(places(others.get(key)))
                    .as("%s in %s", key, language)
                    .isEqualTo(places(text)));
        }
    }

    /** Message format eats a single apostrophe, and with it the place after it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void a_text_with_places_writes_apostrophes_twice(Path simplified) {
        for (String language : List.of("zh_CN", "zh_TW", "en")) {
            read(inLanguage(simplified, language)).forEach((key, text) -> {
                if (!places(text).isEmpty()) {
                    assertThat(text.toString().replace("''", ""))
                            .as(key.toString())
                            .doesNotContain("'");
                }
            });
        }
    }

    @Test
    void every_key_that_is_used_exists_and_every_key_is_used() {
        Set<String> features = files(BUNDLES, "Texts_zh_CN.properties")
                .map(bundle -> bundle.getParent().getFileName().toString())
                .collect(toCollection(TreeSet::new));
        Set<String> known = files(BUNDLES, "Texts_zh_CN.properties")
                .flatMap(bundle -> read(bundle).keySet().stream()
                        .map(key -> bundle.getParent().getFileName() + "." + key))
                .collect(toCollection(TreeSet::new));

        List<String> sources = USERS.stream()
                .flatMap(folder -> files(folder, ".xhtml", ".java", "access-table.txt"))
                .map(TextsTest::content)
                .toList();
        Set<String> used = sources.stream()
                .flatMap(source -> Stream.of(KEY_IN_QUOTES, KEY_IN_TABLE)
                        .flatMap(pattern -> pattern.matcher(source).results()))
                .map(match -> match.group(1))
                .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
                .collect(toCollection(TreeSet::new));
        Set<String> begun = used.stream().filter(key -> key.endsWith(".")).collect(toCollection(TreeSet::new));
        used.removeAll(begun);

        assertThat(known).as("keys that pages and classes name").containsAll(used);
        assertThat(known)
                .as("keys of the bundles; each is named somewhere, or begins like a key put together")
                .allMatch(key -> used.contains(key) || begun.stream().anyMatch(key::startsWith));
    }

    private static Set<String> places(Object text) {
        return PLACEHOLDER
                .matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Path inLanguage(Path simplified, String language) {
        return simplified.resolveSibling(simplified.getFileName().toString().replace("zh_CN", language));
    }

    private static Stream<Path> files(Path folder, String... endings) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

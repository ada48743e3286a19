package dev.touchstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTableTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    /** Shown by the server after a failure, never by their address. */
    private static final Set<String> ERROR_PAGES = Set.of("/forbidden", "/missing");

    private final AccessTable table = AccessTable.shipped();

    @Test
    void every_page_has_a_row() {
        assertThat(pages().filter(page -> !ERROR_PAGES.contains(page)))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(table.find("GET", page)).as(page).isPresent());
    }

    @Test
    void every_row_of_a_page_has_its_page() {
        assertThat(table.rules().stream().filter(rule -> rule.methods().contains("POST") && isPage(rule)))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(PAGES.resolve(rule.path().substring(1) + ".xhtml"))
                        .exists());
    }

    @Test
    void no_path_and_method_is_listed_twice() {
        assertThat(table.rules().stream()
                        .flatMap(rule -> rule.methods().stream().map(method -> method + " " + rule.path())))
                .doesNotHaveDuplicates();
    }

    /** The first row that fits decides, so one that fits as well must not say anything else. */
    @Test
    void no_row_stands_before_one_with_another_reach_or_area() {
        assertThat(table.rules())
                .allSatisfy(rule -> assertThat(rule.methods()).allSatisfy(method -> {
                    AccessRule decides = table.find(method, rule.path()).orElseThrow();
                    assertThat(decides.reaches()).as(method + " " + rule.path()).isEqualTo(rule.reaches());
                    assertThat(decides.area()).as(method + " " + rule.path()).isEqualTo(rule.area());
                }));
    }

    @Test
    void only_the_pages_before_signing_in_are_open() {
        assertThat(table.rules().stream().filter(AccessRule::open).map(AccessRule::path))
                .containsExactlyInAnyOrder("/first-run", "/login", "/new-password", "/fault", "/health");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_a_page_to_start_on(Role role) {
        assertThat(table.menuFor(role)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home.xhtml",
                "/home/",
                "/home/x",
                "//home",
                "/HOME",
                "/nothing",
                "/WEB-INF/web.xml",
                "/home;x=1"
            })
    void what_is_not_listed_does_not_exist(String path) {
        assertThat(table.find("GET", path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE"})
    void a_page_answers_no_other_method(String method) {
        assertThat(table.find(method, "/home")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/home,            ADMINISTRATOR, ALL",
        "/home,            MANAGER,       TEAMS",
        "/home,            INSPECTOR,     SAMPLED",
        "/home,            AGENT,         OWN",
        "/access/accounts, ADMINISTRATOR, NOBODY",
        "/access/accounts, MANAGER,       CLOSED",
        "/access/accounts, INSPECTOR,     CLOSED",
        "/access/accounts, AGENT,         CLOSED",
    })
    void each_role_sees_as_far_as_its_cell_says(String path, Role role, Reach reach) {
        AccessRule rule = table.find("GET", path).orElseThrow();

        assertThat(rule.reach(role)).isEqualTo(reach);
        assertThat(rule.admits(role)).isEqualTo(reach != Reach.CLOSED);
    }

    @Test
    void a_name_in_braces_stands_for_one_segment() throws IOException {
        AccessTable cards = read("/api/v1/cards/{id}/lines | GET | - | all | - | own | - | results");

        assertThat(cards.find("GET", "/api/v1/cards/17/lines")).isPresent();
        assertThat(cards.find("GET", "/api/v1/cards//lines")).isEmpty();
        assertThat(cards.find("GET", "/api/v1/cards/1/7/lines")).isEmpty();
        assertThat(cards.find("GET", "/api/v1/cards/17")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/x | GET | all | all | all | some | - |; line 1: \"some\" is no reach",
                "/x | GET | all | all | all | -; line 1: a row has 8 cells, this one has 6",
                "/x | GET | all | all | all | all | yes |; line 1: \"yes\" under \"signed out\"",
                "/x | GET | all | all | all | all | - | pi-home; line 1: \"pi-home\" under \"menu\"",
                "/api/v1/x | GET | all | all | all | all | - |; line 1: \"\" is no area. Write one of results,",
                "/api/v1/x | GET | all | all | all | all | - | money; line 1: \"money\" is no area",
            })
    void a_broken_row_is_refused_with_its_place_and_remedy(String row, String complaint) {
        assertThatThrownBy(() -> read(row)).hasMessageContaining(complaint.strip());
    }

    private static AccessTable read(String text) throws IOException {
        return new AccessTableReader().read(new BufferedReader(new StringReader(text)));
    }

    private static boolean isPage(AccessRule rule) {
        return !rule.path().startsWith("/api/");
    }

    private static Stream<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("WEB-INF"))
                    .map(file -> "/" + file.substring(0, file.length() - ".xhtml".length()))
                    .toList();
            return pages.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

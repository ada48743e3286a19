package dev.touchstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the access table that programs may call, asked for with every kind of token. */
class TokenRightsTest {

    private final AccessTable table = AccessTable.shipped();

    @ParameterizedTest
    @EnumSource
    void a_token_reads_the_rows_of_its_area_and_those_of_none(Area area) {
        Pass reader = token(Map.of(area, Access.READ));

        assertThat(table.rules()).allSatisfy(rule -> {
            boolean opens = rule.area().equals(Optional.of(area));
            for (String method : rule.methods()) {
                boolean reads = Access.neededBy(method) == Access.READ;
                assertThat(reader.refusal(rule, method).isEmpty())
                        .as("%s %s", method, rule.path())
                        .isEqualTo(rule.area().isEmpty() || opens && reads);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_token_that_changes_its_area_changes_no_other(Area area) {
        Pass changer = token(Map.of(area, Access.CHANGE));

        assertThat(table.rules())
                .allSatisfy(rule -> assertThat(rule.methods())
                        .allSatisfy(method -> assertThat(
                                        changer.refusal(rule, method).isEmpty())
                                .as("%s %s", method, rule.path())
                                .isEqualTo(rule.area()
                                        .filter(other -> other != area)
                                        .isEmpty())));
    }

    @Test
    void every_row_for_programs_that_changes_anything_or_shows_anybody_has_an_area() {
        assertThat(table.rules().stream().filter(rule -> rule.path().startsWith("/api/")))
                .isNotEmpty()
                .filteredOn(rule -> rule.area().isEmpty())
                .allSatisfy(rule -> {
                    assertThat(rule.methods()).as(rule.path()).containsExactlyInAnyOrder("GET", "HEAD");
                    assertThat(rule.reaches().values()).as(rule.path()).containsOnly(Reach.NOBODY);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "READ,   POST, PEOPLE,  rest.readOnly",
        "READ,   GET,  RESULTS, rest.areaClosed",
        "CHANGE, POST, RESULTS, rest.areaClosed"
    })
    void a_refusal_says_what_is_missing(Access access, String method, Area asked, String textKey) {
        AccessRule rule = table.rules().stream()
                .filter(each ->
                        each.area().equals(Optional.of(asked)) && each.methods().contains(method))
                .findFirst()
                .orElseThrow();

        assertThat(token(Map.of(Area.PEOPLE, access)).refusal(rule, method))
                .contains(new Pass.Refused(Status.FORBIDDEN, textKey, Optional.of(asked)));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, STANDARDS,      CHANGE",
        "ADMINISTRATOR, RESULTS,        CHANGE",
        "MANAGER,       RESULTS,        CHANGE",
        "MANAGER,       PEOPLE,         READ",
        "MANAGER,       STANDARDS,      READ",
        "INSPECTOR,     ENTRIES,        CHANGE",
        "INSPECTOR,     RESULTS,        READ",
        "AGENT,         RESULTS,        READ",
        "AGENT,         ENTRIES,        CLOSED"
    })
    void a_token_can_at_most_do_what_its_owners_role_can(Role role, Area area, Access most) {
        assertThat(TokenRights.everywhere(role, Access.CHANGE).in(area)).isEqualTo(most);
        assertThat(table.areasOf(role).getOrDefault(area, Access.CLOSED)).isEqualTo(most);
    }

    private static Pass token(Map<Area, Access> rights) {
        return new Pass.OfToken(TokenRights.of(rights));
    }
}

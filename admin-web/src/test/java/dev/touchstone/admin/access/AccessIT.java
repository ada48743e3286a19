package dev.touchstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import dev.touchstone.admin.browser.BrowserTest;
import dev.touchstone.admin.server.RestClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the access table, asked for by everybody: the server opens and refuses what the table says. */
class AccessIT extends BrowserTest {

    private static final int TEMPORARY_REDIRECT = 302;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int INTERNAL_ERROR = 500;

    private final List<AccessRule> rules = AccessTable.shipped().rules().stream()
            .filter(rule -> !rule.path().equals("/first-run"))
            .toList();

    @ParameterizedTest
    @EnumSource
    void a_role_opens_its_rows_and_no_other(Role role) {
        if (role == Role.ADMINISTRATOR) {
            signInAsAdministrator();
        } else {
            signInAsNew(role.name(), "row." + role.name().toLowerCase(Locale.ROOT));
        }

        SoftAssertions all = new SoftAssertions();
        for (AccessRule rule : rules) {
            int status = get(rule).status();
            all.assertThat(status == FORBIDDEN)
                    .as("%s asks for %s and gets %s", role, rule.path(), status)
                    .isNotEqualTo(rule.admits(role));
            all.assertThat(status)
                    .as("%s asks for %s without saying for what", role, rule.path())
                    .isLessThan(INTERNAL_ERROR);
        }
        all.assertAll();
    }

    @Test
    void whoever_is_not_signed_in_opens_only_what_is_open() {
        SoftAssertions all = new SoftAssertions();
        for (AccessRule rule : rules) {
            APIResponse answer = get(rule);
            int refusal = rule.path().startsWith("/api/") ? UNAUTHORIZED : TEMPORARY_REDIRECT;
            all.assertThat(answer.status() == refusal)
                    .as("somebody asks for %s and gets %s", rule.path(), answer.status())
                    .isNotEqualTo(rule.open());
        }
        all.assertAll();
        assertThat(rules).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void a_token_opens_the_rows_of_its_area_and_changes_nothing_when_it_may_only_read(Area area) {
        signInAsAdministrator();
        RestClient program = newToken(area.name(), Map.of(area.name(), "READ"));

        SoftAssertions all = new SoftAssertions();
        rules.stream()
                .filter(rule -> rule.path().startsWith("/api/"))
                .forEach(rule -> rule.methods()
                        .forEach(method -> all.assertThat(program.call(method, anAddressOf(rule), "")
                                                .status()
                                        == FORBIDDEN)
                                .as("a token for %s asks %s %s", area, method, rule.path())
                                .isEqualTo(!rule.admits(Role.ADMINISTRATOR)
                                        || rule.area().isPresent()
                                                && (rule.area().get() != area
                                                        || Access.neededBy(method) == Access.CHANGE))));
        all.assertAll();
    }

    private APIResponse get(AccessRule rule) {
        String method = rule.methods().contains("GET")
                ? "GET"
                : rule.methods().iterator().next();
        return page.request()
                .fetch(
                        anAddressOf(rule),
                        RequestOptions.create().setMethod(method).setMaxRedirects(0));
    }

    private static String anAddressOf(AccessRule rule) {
        return rule.path().replaceAll("\\{\\w+}", "1");
    }
}

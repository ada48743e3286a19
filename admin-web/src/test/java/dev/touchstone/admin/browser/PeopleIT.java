package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleIT extends BrowserTest {

    private static final String MOVED = "YL-0047";
    private static final String JOINED = "YL-0050";
    private static final String OTHER = "YL-0051";

    @BeforeEach
    void somebodyIsThere() {
        signInAsAdministrator();
        new SampleCards(administrator()).list();
    }

    @Test
    void a_person_is_found_moved_and_moved_back() {
        String team = newTeam();
        open(MOVED);
        Locator memberships = page.locator("[id='form'] section").first().locator("tbody tr");
        int before = memberships.count();

        page.locator("[id='form:unit']").selectOption(new SelectOption().setLabel(team));
        page.locator("[id='form:from']").fill("2026-10-16");
        page.locator("[id='form:move']").click();
        assertThat(page.locator(".ui-messages-info")).containsText("正在重算");
        assertThat(memberships).hasCount(before + 1);
        assertThat(memberships.last()).containsText(team);
        assertThat(memberships.last()).containsText(Administrator.NAME);
        assertThat(memberships.nth(before - 1)).containsText("2026-10-16");
        screenshot("person-moved");

        page.locator("[id='form:unit']").selectOption(new SelectOption().setLabel(team));
        page.locator("[id='form:from']").fill("2026-10-20");
        page.locator("[id='form:move']").click();
        assertThat(page.locator(".ui-messages-error")).containsText("已经属于这个班组");

        memberships.last().getByText("撤回").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(memberships).hasCount(before);
        assertThat(page.locator("[id='form']")).containsText("由您手工维护");
    }

    @Test
    void two_people_are_joined_and_parted_again() {
        open(JOINED);
        Locator names = page.locator("[id='form'] section").nth(1).locator("tbody tr");
        int before = names.count();
        page.locator("[id='form:other'] input").first().pressSequentially(OTHER);
        page.locator(".ui-autocomplete-item").getByText(OTHER).first().click();
        page.locator("[id='form:join']").press("Enter");
        screenshot("person-join");
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='form']")).containsText("已并入");
        assertThat(names).not().hasCount(before);

        page.getByText("撤销合并").click();
        assertThat(page.locator("[id='form']")).not().containsText("已并入");
        assertThat(names).hasCount(before);
    }

    @Test
    void a_unit_cannot_stand_below_itself_nor_twice_in_one_place() {
        String team = newTeam();
        page.locator("tbody a").getByText(team).click();
        page.locator("[id='form:parent']").selectOption(new SelectOption().setLabel(team));
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".ui-messages-error")).containsText("不能放在自己");

        page.navigate("/people/units");
        page.locator("[id='form:name']").fill(team);
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".ui-messages-error")).containsText("同一处已有");
        screenshot("units");
    }

    /** Other tests bring people of their own, so somebody of the sample company is looked for by number. */
    private void open(String number) {
        page.navigate("/people/people");
        page.locator("[id='list:find']").fill(number);
        Locator found = page.locator("[id='list:people'] tbody tr");
        assertThat(found).hasCount(1);
        assertThat(found).containsText(number);
        found.locator("a").click();
        page.waitForURL("**/people/person**");
    }

    private String newTeam() {
        String team = "夜班 " + UUID.randomUUID().toString().substring(0, 6);
        page.navigate("/people/units");
        page.locator("[id='form:name']").fill(team);
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".ui-messages-info")).containsText(team);
        return team;
    }
}

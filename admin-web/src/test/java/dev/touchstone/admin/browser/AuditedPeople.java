package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.browser.TrailWatch.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.admin.audit.AuditAction;
import jakarta.json.JsonObject;
import java.util.List;

/** What people do with the directory, each act with its entry; on days far from those that other tests score. */
record AuditedPeople(TrailWatch watch, Page page) {

    void edits() {
        watch.expect(AuditAction.UNIT_ADDED, () -> saveUnit("/people/units", "操作记录组"));
        int unit = watch.program.get("units").structure().asJsonArray().stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("name").equals("操作记录组"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        watch.expect(AuditAction.UNIT_CHANGED, () -> saveUnit("/people/units?id=" + unit, "操作记录二组"));
        List<JsonObject> two = watch.program.items("people?limit=200").stream()
                .filter(each -> each.getString("number", "").startsWith("YL-00"))
                .limit(2)
                .toList();
        int id = two.get(0).getInt("id");
        String person = "people/" + id;
        String other = person + "/joined/" + two.get(1).getInt("id");
        watch.expect(AuditAction.PEOPLE_JOINED, () -> done(watch.program.put(other, "")));
        watch.expect(AuditAction.PEOPLE_PARTED, () -> done(watch.program.call("DELETE", other, "")));
        String days = "{\"unit\":" + unit + ",\"from\":\"2035-01-01\"%s}";
        watch.expect(
                AuditAction.MEMBERSHIP_ADDED,
                () -> done(watch.program.post(person + "/memberships", days.formatted(",\"until\":\"2035-02-01\""))));
        page.navigate("/people/person?id=" + id);
        Locator last =
                page.locator("[id='form'] section").first().locator("tbody tr").last();
        watch.expect(AuditAction.MEMBERSHIP_CHANGED, () -> {
            last.locator("[id$=':end']").click();
            page.locator("[id$=':endsOn']").fill("2035-01-15");
            page.locator("[id$=':keep']").click();
            assertThat(last).containsText("2035-01-15");
        });
        watch.expect(AuditAction.MEMBERSHIP_WITHDRAWN, () -> {
            last.locator("[id$=':withdraw']").click();
            page.locator(".ui-confirmdialog-yes").click();
            assertThat(last).not().containsText("2035-01-15");
        });
        watch.expect(
                AuditAction.PERSON_MOVED,
                () -> done(watch.program.post(
                        person + "/transfers", days.formatted("").replace("2035-01-01", "2035-03-01"))));
        watch.expect(AuditAction.MEMBERSHIPS_HANDED_BACK, () -> {
            page.navigate("/people/person?id=" + id);
            page.locator("[id$='handBack']").click();
            page.locator(".ui-messages-info").waitFor();
        });
    }

    private void saveUnit(String address, String name) {
        page.navigate(address);
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".ui-messages-info")).containsText(name);
    }
}

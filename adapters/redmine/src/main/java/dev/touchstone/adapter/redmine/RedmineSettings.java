package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.redmine.rest.Redmine;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.adapter.toolkit.settings.CustomFields;
import dev.touchstone.adapter.toolkit.settings.SettingsReader;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one connection, understood.
 *
 * @param address where Redmine is opened, without a slash at the end
 * @param key the API key of the account that reads
 * @param project the identifier of the project to read, with its subprojects; null for all that the account may see
 * @param authorIsCustomer whether customers write issues themselves; otherwise agents write them down
 * @param words what the states mean, where Redmine does not tell enough
 * @param fields what Redmine's own fields do not hold
 * @param lag how far to stay behind the server's clock
 * @param timeout how long one request may take
 * @param pageSize issues per page, 1 to 100
 * @param addresses where it may connect to
 */
record RedmineSettings(
        String address,
        Secret key,
        @Nullable String project,
        boolean authorIsCustomer,
        StatusWords words,
        CustomFields fields,
        Duration lag,
        Duration timeout,
        int pageSize,
        AddressRules addresses) {

    static final String CUSTOMER = "customer";
    static final String AGENT = "agent";

    private static final String VERSION = "redmine/1";
    private static final String USUAL = "New=NEW, 新建=NEW, 新建立=NEW, Feedback=PENDING, 反馈=PENDING, 已回應=PENDING,"
            + " Resolved=SOLVED, 已解决=SOLVED, 已解決=SOLVED";

    /** As described to people, in the order of the form. */
    static List<Setting> describe() {
        return RedmineForm.SETTINGS;
    }

    static RedmineSettings of(Settings settings) throws BadSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        StatusWords words = reader.statuses(StatusWords.parse(USUAL));
        CustomFields fields = CustomFields.of(reader);
        Duration lag = reader.lag();
        Duration timeout = reader.timeout();
        int pageSize = reader.pageSize(Redmine.MOST_AT_ONCE);
        reader.end();
        return new RedmineSettings(
                reader.address("address"),
                settings.findSecret("api-key").orElseThrow(),
                settings.find("project").orElse(null),
                settings.get("author").equals(CUSTOMER),
                words,
                fields,
                lag,
                timeout,
                pageSize,
                AddressRules.of(settings));
    }

    /** Of everything that changes what is read from the same server. */
    Fingerprint fingerprint() {
        return Fingerprint.of(
                VERSION,
                address,
                String.valueOf(project),
                Boolean.toString(authorIsCustomer),
                new TreeMap<>(words.meanings()).toString(),
                fields.print());
    }
}

package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.redmine.rest.Redmine;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
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
 * @param ratingField the name of the custom field that holds ratings; null for none
 * @param scale the values of a rating
 * @param channelField the name of the custom field that holds the channel; null for none
 * @param complaintField the name of the custom field that marks complaints; null for none
 * @param complaintWord its value for a complaint
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
        @Nullable String ratingField,
        Scale scale,
        @Nullable String channelField,
        @Nullable String complaintField,
        String complaintWord,
        Duration lag,
        Duration timeout,
        int pageSize,
        AddressRules addresses) {

    static final String CUSTOMER = "customer";
    static final String AGENT = "agent";

    private static final String VERSION = "redmine/1";
    private static final String USUAL = "New=NEW, 新建=NEW, 新建立=NEW, Feedback=PENDING, 反馈=PENDING, 已回應=PENDING,"
            + " Resolved=SOLVED, 已解决=SOLVED, 已解決=SOLVED";
    private static final int LONGEST_LAG = 3600;
    private static final int LONGEST_TIMEOUT = 600;
    private static final int HIGHEST_RATING = 100;

    /** As described to people, in the order of the form. */
    static List<Setting> describe() {
        return RedmineForm.SETTINGS;
    }

    static RedmineSettings of(Settings settings) throws BadSettingsException {
        List<Problem> problems = new ArrayList<>();
        StatusWords words = words(settings, problems);
        int lowest = number(settings, "rating-lowest", 0, HIGHEST_RATING, problems);
        int highest = number(settings, "rating-highest", lowest + 1, HIGHEST_RATING, problems);
        int lag = number(settings, "lag-seconds", 0, LONGEST_LAG, problems);
        int timeout = number(settings, "timeout-seconds", 1, LONGEST_TIMEOUT, problems);
        int pageSize = number(settings, "page-size", 1, Redmine.MOST_AT_ONCE, problems);
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        return new RedmineSettings(
                settings.get("address").replaceAll("/+$", ""),
                settings.findSecret("api-key").orElseThrow(),
                settings.find("project").orElse(null),
                settings.get("author").equals(CUSTOMER),
                words,
                settings.find("rating-field").orElse(null),
                Scale.range(lowest, highest),
                settings.find("channel-field").orElse(null),
                settings.find("complaint-field").orElse(null),
                settings.get("complaint-value"),
                Duration.ofSeconds(lag),
                Duration.ofSeconds(timeout),
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
                String.valueOf(ratingField),
                scale.toString(),
                String.valueOf(channelField),
                String.valueOf(complaintField),
                complaintWord);
    }

    private static StatusWords words(Settings settings, List<Problem> problems) {
        StatusWords usual = StatusWords.parse(USUAL);
        try {
            return usual.and(StatusWords.parse(settings.find("statuses").orElse("")));
        } catch (IllegalArgumentException unreadable) {
            String said = String.valueOf(unreadable.getMessage());
            problems.add(new Problem("statuses", new LocalizedText("写法不对：" + said, "寫法不對：" + said, said)));
            return usual;
        }
    }

    private static int number(Settings settings, String key, int least, int most, List<Problem> problems) {
        long number = Long.parseLong(settings.get(key));
        if (number < least || number > most) {
            problems.add(new Problem(
                    key,
                    new LocalizedText(
                            "应在 " + least + " 到 " + most + " 之间，不是 " + number,
                            "應在 " + least + " 到 " + most + " 之間，不是 " + number,
                            "must be between " + least + " and " + most + ", not " + number)));
            return least;
        }
        return (int) number;
    }
}

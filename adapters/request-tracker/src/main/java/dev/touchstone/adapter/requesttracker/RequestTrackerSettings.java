package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.requesttracker.rest.Tracker;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one connection, understood.
 *
 * @param address where Request Tracker is opened, without a slash at the end
 * @param account who reads, by password; null with a token
 * @param secret the token, or the account's password
 * @param queues the names of the queues to read; empty for all that the account may see
 * @param words what the states mean
 * @param ratingField the name of the custom field that holds ratings; null for none
 * @param scale the values of a rating
 * @param channelField the name of the custom field that holds the channel; null for none
 * @param complaintField the name of the custom field that marks complaints; null for none
 * @param complaintWord its value for a complaint
 * @param lag how far to stay behind the server's clock
 * @param timeout how long one request may take
 * @param pageSize transactions per page, 1 to 100
 * @param addresses where it may connect to
 */
record RequestTrackerSettings(
        String address,
        @Nullable String account,
        Secret secret,
        List<String> queues,
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

    private static final String VERSION = "request-tracker/1";
    private static final StatusWords USUAL = new StatusWords(Map.of(
            "new", TicketStatus.NEW,
            "open", TicketStatus.OPEN,
            "stalled", TicketStatus.PENDING,
            "resolved", TicketStatus.SOLVED,
            "rejected", TicketStatus.CLOSED));
    private static final int LONGEST_LAG = 3600;
    private static final int LONGEST_TIMEOUT = 600;
    private static final int HIGHEST_RATING = 100;

    /** As described to people, in the order of the form. */
    static List<Setting> describe() {
        return RequestTrackerForm.SETTINGS;
    }

    static RequestTrackerSettings of(Settings settings) throws BadSettingsException {
        List<Problem> problems = new ArrayList<>();
        String account = settings.find("account").orElse(null);
        Secret secret =
                settings.findSecret(account == null ? "token" : "password").orElse(null);
        if (secret == null) {
            problems.add(new Problem(
                    account == null ? "token" : "password",
                    text(
                            "需要令牌，或者账号和密码",
                            "需要權杖，或者帳號和密碼",
                            "A token is needed, or an account with its password: fill one in")));
        }
        StatusWords words = words(settings, problems);
        int lowest = number(settings, "rating-lowest", 0, HIGHEST_RATING, problems);
        int highest = number(settings, "rating-highest", lowest + 1, HIGHEST_RATING, problems);
        int lag = number(settings, "lag-seconds", 0, LONGEST_LAG, problems);
        int timeout = number(settings, "timeout-seconds", 1, LONGEST_TIMEOUT, problems);
        int pageSize = number(settings, "page-size", 1, Tracker.MOST_AT_ONCE, problems);
        if (secret == null || !problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        return new RequestTrackerSettings(
                settings.get("address").replaceAll("/+$", ""),
                account,
                secret,
                Stream.of(settings.find("queues").orElse("").split("[,，]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toList()),
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

    /** What proves who asks; looked up anew every time. */
    String authorization() {
        if (account == null) {
            return "token " + secret.reveal();
        }
        byte[] pair = (account + ":" + secret.reveal()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Of everything that changes what is read from the same server. */
    Fingerprint fingerprint() {
        return Fingerprint.of(
                VERSION,
                address,
                String.join("\n", queues),
                words.meanings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .collect(Collectors.toList())
                        .toString(),
                String.valueOf(ratingField),
                scale.toString(),
                String.valueOf(channelField),
                String.valueOf(complaintField),
                complaintWord);
    }

    /** The names of the custom fields that matter. */
    List<String> fields() {
        return Stream.of(ratingField, channelField, complaintField)
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.toList());
    }

    private static StatusWords words(Settings settings, List<Problem> problems) {
        try {
            return USUAL.and(StatusWords.parse(settings.find("statuses").orElse("")));
        } catch (IllegalArgumentException unreadable) {
            String said = String.valueOf(unreadable.getMessage());
            problems.add(new Problem("statuses", text("写法不对：" + said, "寫法不對：" + said, said)));
            return USUAL;
        }
    }

    private static int number(Settings settings, String key, int least, int most, List<Problem> problems) {
        long number = Long.parseLong(settings.get(key));
        if (number < least || number > most) {
            problems.add(new Problem(
                    key,
                    text(
                            "应在 " + least + " 到 " + most + " 之间，不是 " + number,
                            "應在 " + least + " 到 " + most + " 之間，不是 " + number,
                            "must be between " + least + " and " + most + ", not " + number)));
            return least;
        }
        return (int) number;
    }

    private static LocalizedText text(String zhCn, String zhTw, String en) {
        return new LocalizedText(zhCn, zhTw, en);
    }
}

package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.requesttracker.rest.Tracker;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.adapter.toolkit.settings.CustomFields;
import dev.touchstone.adapter.toolkit.settings.SettingsReader;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
 * @param fields what Request Tracker's own fields do not hold
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
        CustomFields fields,
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

    /** As described to people, in the order of the form. */
    static List<Setting> describe() {
        return RequestTrackerForm.SETTINGS;
    }

    static RequestTrackerSettings of(Settings settings) throws BadSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        String account = settings.find("account").orElse(null);
        String proof = account == null ? "token" : "password";
        if (settings.findSecret(proof).isEmpty()) {
            reader.report(
                    proof,
                    new LocalizedText(
                            "需要令牌，或者账号和密码",
                            "需要權杖，或者帳號和密碼",
                            "A token is needed, or an account with its password: fill one in"));
        }
        StatusWords words = reader.statuses(USUAL);
        CustomFields fields = CustomFields.of(reader);
        Duration lag = reader.lag();
        Duration timeout = reader.timeout();
        int pageSize = reader.pageSize(Tracker.MOST_AT_ONCE);
        reader.end();
        return new RequestTrackerSettings(
                reader.address("address"),
                account,
                settings.findSecret(proof).orElseThrow(),
                Stream.of(settings.find("queues").orElse("").split("[,，]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toList()),
                words,
                fields,
                lag,
                timeout,
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
                fields.print());
    }
}

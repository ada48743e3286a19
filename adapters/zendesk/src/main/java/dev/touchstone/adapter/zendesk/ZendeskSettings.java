package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.adapter.zendesk.rest.Zendesk;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one connection, understood.
 *
 * @param address where Zendesk is opened, without a slash at the end
 * @param account the e-mail address of the account whose API token it is; null if the token is one of OAuth
 * @param token the API token or OAuth token
 * @param readsRatings whether there is a stream of ratings
 * @param changeable for how long a rating may still be changed
 * @param basis by which of Zendesk's two clocks the first response is told
 * @param complaintTag the tag that marks complaints; null for none
 * @param timeout how long one request may take
 * @param pageSize tickets per page, 1 to 1,000
 * @param addresses where it may connect to
 */
record ZendeskSettings(
        String address,
        @Nullable String account,
        Secret token,
        boolean readsRatings,
        Duration changeable,
        ResponseBasis basis,
        @Nullable String complaintTag,
        Duration timeout,
        int pageSize,
        AddressRules addresses) {

    static final String CALENDAR = "calendar";
    static final String BUSINESS = "business";

    private static final String VERSION = "zendesk/1";
    private static final int MOST_DAYS = 365;
    private static final int LONGEST_TIMEOUT = 600;

    static ZendeskSettings of(Settings settings) throws BadSettingsException {
        List<Problem> problems = new ArrayList<>();
        int days = number(settings, "rating-days", 1, MOST_DAYS, problems);
        int timeout = number(settings, "timeout-seconds", 1, LONGEST_TIMEOUT, problems);
        int pageSize = number(settings, "page-size", 1, Zendesk.MOST_TICKETS, problems);
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        return new ZendeskSettings(
                settings.get("address").replaceAll("/+$", ""),
                settings.find("account").orElse(null),
                settings.findSecret("token").orElseThrow(),
                Boolean.parseBoolean(settings.get("ratings")),
                Duration.ofDays(days),
                settings.get("response-hours").equals(BUSINESS) ? ResponseBasis.BUSINESS : ResponseBasis.CALENDAR,
                settings.find("complaint-tag").orElse(null),
                Duration.ofSeconds(timeout),
                pageSize,
                AddressRules.of(settings));
    }

    /** The header that proves who asks: an API token belongs to an account, an OAuth token stands for itself. */
    String authorization() {
        return account == null
                ? "Bearer " + token.reveal()
                : "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (account + "/token:" + token.reveal()).getBytes(StandardCharsets.UTF_8));
    }

    /** Of everything that changes what is read from the same account. */
    Fingerprint fingerprint() {
        return Fingerprint.of(VERSION, address, basis.name(), String.valueOf(complaintTag));
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

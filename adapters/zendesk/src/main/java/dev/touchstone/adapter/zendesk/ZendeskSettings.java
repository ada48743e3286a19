package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.adapter.toolkit.settings.SettingsReader;
import dev.touchstone.adapter.zendesk.rest.Zendesk;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
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

    static ZendeskSettings of(Settings settings) throws BadSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        Duration changeable = Duration.ofDays(reader.number("rating-days", 1, MOST_DAYS));
        Duration timeout = reader.timeout();
        int pageSize = reader.pageSize(Zendesk.MOST_TICKETS);
        reader.end();
        return new ZendeskSettings(
                reader.address("address"),
                settings.find("account").orElse(null),
                settings.findSecret("token").orElseThrow(),
                Boolean.parseBoolean(settings.get("ratings")),
                changeable,
                settings.get("response-hours").equals(BUSINESS) ? ResponseBasis.BUSINESS : ResponseBasis.CALENDAR,
                settings.find("complaint-tag").orElse(null),
                timeout,
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
}

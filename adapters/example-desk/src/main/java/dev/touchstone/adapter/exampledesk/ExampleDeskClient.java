package dev.touchstone.adapter.exampledesk;

import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.adapter.toolkit.http.HttpSource;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Asks Example Desk: how it is addressed, signed and paged, and nothing about what its records mean. */
final class ExampleDeskClient {

    static final String TIME = "yyyy-MM-dd HH:mm:ss";

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(TIME);
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 10_000_000;

    private final String address;
    private final HttpSource http;

    private ExampleDeskClient(String address, HttpSource http) {
        this.address = address;
        this.http = http;
    }

    static ExampleDeskClient of(Settings settings) throws AdapterException {
        String address = settings.get(ExampleDeskAdapter.ADDRESS);
        Secret token = settings.findSecret(ExampleDeskAdapter.TOKEN).orElseThrow();
        return new ExampleDeskClient(
                address,
                new HttpSource(
                        URI.create(address),
                        request -> request.header("Authorization", "Bearer " + token.reveal()),
                        DEADLINE,
                        MOST_BYTES,
                        InstantSource.system(),
                        AddressRules.of(settings)));
    }

    /** What a cursor belongs to: another address is another source. */
    Fingerprint source() {
        return Fingerprint.of(address);
    }

    /** The source's clock, and the zone in which it tells this account times without one. */
    Clock askClock() throws AdapterException {
        JsonObject me = http.get("me", Map.of());
        ZoneOffset zone = ZoneOffset.of(me.getString("zone"));
        return new Clock(LocalDateTime.parse(me.getString("now"), FORM).toInstant(zone), zone);
    }

    List<JsonObject> listTickets(Instant from, Instant until, int offset, int most, ZoneOffset zone)
            throws AdapterException {
        return list(
                "tickets",
                Map.of(
                        "changed_from", FORM.format(from.atOffset(zone)),
                        "changed_until", FORM.format(until.atOffset(zone)),
                        "offset", Integer.toString(offset),
                        "limit", Integer.toString(most)));
    }

    List<JsonObject> listSurveys(long after, int most) throws AdapterException {
        return list("surveys", Map.of("after", Long.toString(after), "limit", Integer.toString(most)));
    }

    /** An answer without its list is no empty answer. */
    private List<JsonObject> list(String what, Map<String, String> query) throws AdapterException {
        JsonValue list = http.get(what, query).get(what);
        if (list instanceof JsonArray records) {
            return records.getValuesAs(JsonObject.class);
        }
        throw new SourceUnavailableException(new LocalizedText(
                "来源的回答里没有 " + what + "。可能地址指向了别的接口",
                "來源的回答裡沒有 " + what + "。可能位址指向了別的介面",
                "The source's answer holds no " + what + ". Maybe the address leads to another interface"));
    }

    /**
     * What time it is at the source.
     *
     * @param now by its clock
     * @param zone of the account that reads
     */
    record Clock(Instant now, ZoneOffset zone) {}
}

package dev.touchstone.adapter.contract.fake;

import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.http.AddressRules;
import dev.touchstone.adapter.toolkit.http.HttpSource;
import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Asks the fake CRM. */
final class FakeCrmClient {

    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final int MOST_BYTES = 1_000_000;

    private final URI address;
    private final Secret token;
    private final Bug bug;
    private final HttpSource http;

    FakeCrmClient(URI address, Secret token, Bug bug) {
        this.address = address;
        this.token = token;
        this.bug = bug;
        Duration deadline = bug == Bug.IGNORES_INTERRUPTS ? DEADLINE.multipliedBy(2) : DEADLINE;
        this.http = new HttpSource(
                address,
                request -> request.header("Authorization", "Bearer " + token.reveal()),
                deadline,
                MOST_BYTES,
                InstantSource.system(),
                AddressRules.allowing("127.0.0.1"));
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(address.toString());
    }

    JsonObject get(String path, Map<String, String> query) throws AdapterException {
        try {
            return bug == Bug.IGNORES_INTERRUPTS ? getStubbornly(path, query) : http.get(path, query);
        } catch (AccessDeniedException denied) {
            throw bug == Bug.TELLS_THE_TOKEN
                    ? new AccessDeniedException(LocalizedText.same("Not let in with " + token.reveal()), denied)
                    : denied;
        } catch (RateLimitedException limited) {
            if (bug == Bug.SLEEPS_AS_LONG_AS_TOLD) {
                sleepUntil(limited.until());
            }
            throw bug == Bug.TAKES_A_DATE_FOR_NOW ? new RateLimitedException(Instant.now()) : limited;
        } catch (SourceUnavailableException unavailable) {
            if (bug == Bug.TAKES_A_LOGIN_PAGE_FOR_NOTHING) {
                return Json.createObjectBuilder()
                        .add("tickets", Json.createArrayBuilder())
                        .build();
            }
            throw unavailable;
        }
    }

    private JsonObject getStubbornly(String path, Map<String, String> query) throws AdapterException {
        AtomicReference<JsonObject> answer = new AtomicReference<>();
        AtomicReference<AdapterException> refusal = new AtomicReference<>();
        Thread asking = new Thread(() -> {
            try {
                answer.set(http.get(path, query));
            } catch (AdapterException refused) {
                refusal.set(refused);
            }
        });
        asking.start();
        while (asking.isAlive()) {
            try {
                asking.join();
            } catch (InterruptedException ignoredAsTheBugDemands) {
                Thread.yield();
            }
        }
        if (refusal.get() != null) {
            throw refusal.get();
        }
        return answer.get();
    }

    private static void sleepUntil(Instant then) {
        try {
            Thread.sleep(Duration.between(Instant.now(), then).toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package dev.touchstone.adapter.toolkit.http;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.text.LocalizedText;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One token for everybody who reads from a source. Sources often let only the newest token in, so two readers who each ask for one
 * would lock each other out: here one asks and the others wait for what it gets. A refusal is kept for a moment as well, so that a
 * source which is down or busy is not asked by every reader in turn.
 */
public final class SharedToken implements RequestSigner {

    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);
    private static final String BEARER = "Bearer ";

    private final TokenIssuer issuer;
    private final InstantSource clock;
    private @Nullable Token current;
    private @Nullable CompletableFuture<Optional<Token>> underWay;
    private @Nullable AdapterException failure;
    private Instant quietUntil = Instant.MIN;

    /**
     * @param issuer asks the source for a token, when one is first needed
     * @param clock tells when a token has expired
     */
    public SharedToken(TokenIssuer issuer, InstantSource clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * The token that is let in now, asked for if need be.
     *
     * @return its value
     * @throws AdapterException by its kind, if none can be got
     */
    public String get() throws AdapterException {
        while (true) {
            CompletableFuture<Optional<Token>> flight;
            boolean ours = false;
            synchronized (this) {
                if (current != null && isFresh(current)) {
                    return current.value();
                }
                if (failure != null && clock.instant().isBefore(quietUntil)) {
                    throw failure;
                }
                if (underWay == null) {
                    underWay = new CompletableFuture<>();
                    ours = true;
                }
                flight = underWay;
            }
            Optional<Token> token = ours ? Optional.of(ask(flight)) : await(flight);
            if (token.isPresent()) {
                return token.get().value();
            }
        }
    }

    /**
     * Forgets a token that the source refused. A token that has been replaced meanwhile changes nothing.
     *
     * @param token its value
     * @return true if asking again is worth it: with a new token, or with the one that has replaced it
     */
    public synchronized boolean forget(String token) {
        if (current != null && current.value().equals(token)) {
            current = null;
        }
        return true;
    }

    @Override
    public void sign(HttpRequest.Builder request) throws AdapterException {
        request.setHeader("Authorization", BEARER + get());
    }

    @Override
    public boolean renew(HttpRequest refused) {
        return refused.headers()
                .firstValue("Authorization")
                .map(header -> forget(header.substring(BEARER.length())))
                .orElse(false);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "SharedToken ***";
    }

    private Token ask(CompletableFuture<Optional<Token>> flight) throws AdapterException {
        try {
            Token token = issuer.issue();
            settle(token, null);
            flight.complete(Optional.of(token));
            return token;
        } catch (AdapterException failed) {
            boolean onlyWeWereStopped = Thread.currentThread().isInterrupted();
            settle(null, onlyWeWereStopped ? null : failed);
            if (onlyWeWereStopped) {
                flight.complete(Optional.empty());
            } else {
                flight.completeExceptionally(failed);
            }
            throw failed;
        } finally {
            settleAfterABug(flight);
        }
    }

    private synchronized void settle(@Nullable Token token, @Nullable AdapterException failed) {
        current = token;
        failure = failed;
        underWay = null;
        if (failed != null) {
            quietUntil = failed instanceof RateLimitedException limited
                    ? limited.until()
                    : clock.instant().plus(AFTER_A_FAILURE);
        }
    }

    /** An issuer that ends in any other way must not leave the others waiting. */
    private synchronized void settleAfterABug(CompletableFuture<Optional<Token>> flight) {
        if (flight.complete(Optional.empty())) {
            underWay = null;
        }
    }

    /** Empty if who asked was stopped: then somebody else has to. */
    private static Optional<Token> await(CompletableFuture<Optional<Token>> flight) throws AdapterException {
        try {
            return flight.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SourceUnavailableException(
                    new LocalizedText(
                            "等待来源的令牌时被中止", "等待來源的權杖時被中止", "Reading was stopped while waiting for the source's token"),
                    stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof AdapterException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private boolean isFresh(Token token) {
        return token.expires() == null || clock.instant().plus(EARLY).isBefore(token.expires());
    }
}

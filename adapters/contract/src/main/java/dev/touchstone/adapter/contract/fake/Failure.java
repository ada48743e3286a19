package dev.touchstone.adapter.contract.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What a source does instead of answering. */
public enum Failure {
    /** Status 429, and to wait for an hour, in seconds. */
    LIMITED_IN_SECONDS {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Retry-After", Integer.toString(AN_HOUR));
            send(exchange, 429, "application/json", "{\"error\":\"slow down\"}");
        }
    },
    /** Status 429, and to wait for an hour, as a date. */
    LIMITED_UNTIL_A_DATE {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            Instant then = Instant.now().plusSeconds(AN_HOUR);
            exchange.getResponseHeaders()
                    .set("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(then.atOffset(ZoneOffset.UTC)));
            send(exchange, 429, "application/json", "{\"error\":\"slow down\"}");
        }
    },
    /** Status 500. */
    ERROR {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            send(exchange, 500, "text/plain", "Internal error");
        }
    },
    /** The connection ends in the middle of the body. */
    RESET {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            byte[] beginning = "{\"tickets\":[".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write(beginning);
            exchange.getResponseBody().flush();
            exchange.close();
        }
    },
    /** Status 200 and half of a JSON text. */
    TRUNCATED {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            send(exchange, 200, "application/json", "{\"tickets\":[{\"id\":1,\"sub");
        }
    },
    /** Status 200 and a page to sign in. */
    LOGIN_PAGE {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            send(exchange, 200, "text/html", "<!DOCTYPE html><html><body><form>Sign in</form></body></html>");
        }
    },
    /** An answer that begins, and goes on for half a minute without an end. */
    STALLED {
        @Override
        void answer(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 300; i++) {
                    body.write(' ');
                    body.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    };

    private static final int AN_HOUR = 3600;

    abstract void answer(HttpExchange exchange) throws IOException;

    static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=UTF-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

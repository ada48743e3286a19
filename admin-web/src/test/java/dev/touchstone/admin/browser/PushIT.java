package dev.touchstone.admin.browser;

import static dev.touchstone.admin.server.Patience.await;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestClient.Answer;
import dev.touchstone.admin.server.RestSteps;
import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system that cannot be read sends its facts, and they go the way of all others. */
class PushIT extends BrowserTest {

    private RestClient program;

    @BeforeEach
    void aProgram() {
        program = administrator();
    }

    @Test
    void what_is_sent_is_imported_once_however_often_the_call_is_repeated() {
        long connection = connect(program, "推送一");
        String body = batch(call("1", "2026-05-04T01:00:00Z"), call("2", "2026-05-04T02:00:00Z"));

        Answer first = send(program, connection, "call-1", body);
        assertThat(first.status()).as(first.body()).isEqualTo(202);
        assertThat(receipt(first).getInt("facts")).isEqualTo(2);
        await("both calls", () -> imported(connection, "added") == 2);

        Answer again = send(program, connection, "call-1", body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(receipt(again).getBoolean("repeated")).isTrue();
        assertThat(receipt(again).getInt("batch")).isEqualTo(receipt(first).getInt("batch"));

        assertThat(send(program, connection, "call-2", call("2", "2026-05-04T03:00:00Z"))
                        .status())
                .isEqualTo(202);
        await("the change", () -> imported(connection, "changed") == 1);
        assertThat(send(program, connection, "call-3", "{\"deletions\":[{\"stream\":\"calls\",\"key\":\"1\"}]}")
                        .status())
                .isEqualTo(202);
        await("the deletion", () -> imported(connection, "deleted") == 1);
        assertThat(imported(connection, "added")).isEqualTo(2);
    }

    @Test
    void the_same_key_with_another_body_is_refused_and_so_is_a_call_without_one() {
        long connection = connect(program, "推送二");
        assertThat(send(program, connection, "one", call("1", "2026-05-04T01:00:00Z"))
                        .status())
                .isEqualTo(202);

        Answer other = send(program, connection, "one", call("2", "2026-05-04T01:00:00Z"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().getString("detail")).startsWith("\"one\" is the key of another call");
        Answer none = program.post("connections/" + connection + "/facts", call("2", "2026-05-04T01:00:00Z"));
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.body()).contains("\"place\":\"Idempotency-Key\"");
        assertThat(send(program, connection, "two", "{\"facts\":1,\"more\":2}").body())
                .contains("\"place\":\"/facts\"", "\"place\":\"/more\"");
        assertThat(send(program, 9_999_999, "three", "{}").status()).isEqualTo(404);

        long sample = new RestSteps(program).connect("不收推送的连接", "sample", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(send(program, sample, "four", "{}").status()).isEqualTo(404);
    }

    @Test
    void a_fact_that_cannot_be_read_is_told_and_kept_until_a_good_one_comes() {
        long connection = connect(program, "推送三");
        String broken = call("2", "2026-05-04T01:00:00Z").replace("2026-05-04T01:00:00Z", "yesterday");

        Answer answer = send(program, connection, "mixed", batch(call("1", "2026-05-04T01:00:00Z"), broken));
        assertThat(answer.status()).isEqualTo(202);
        assertThat(receipt(answer).getInt("faulty")).isOne();
        JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("place")).isEqualTo("/facts/1/started");
        assertThat(error.getString("value")).contains("yesterday");

        String open = "imports/rejected?connection=" + connection;
        await("a rejected fact", () -> !program.items(open).isEmpty());
        assertThat(imported(connection, "added")).isOne();
        assertThat(program.items(open).get(0).toString()).contains("yesterday", "/started");
        program.post(open, "");
        await(
                "reading again",
                () -> program.items("imports?connection=" + connection).stream()
                        .allMatch(run -> run.getBoolean("over")));
        assertThat(program.items(open)).as("still broken").hasSize(1);

        send(program, connection, "mended", call("2", "2026-05-04T01:00:00Z"));
        await("the mended fact", () -> program.items(open).isEmpty());
        assertThat(imported(connection, "added")).isEqualTo(2);
    }

    @Test
    void a_token_for_sending_facts_does_nothing_else() {
        long connection = connect(program, "推送四");
        signInAsAdministrator();
        RestClient sender = newToken("对方系统", Map.of("FACTS", "CHANGE"));

        assertThat(send(sender, connection, "one", call("1", "2026-05-04T01:00:00Z"))
                        .status())
                .isEqualTo(202);
        assertThat(sender.get("connections").status()).isEqualTo(403);
        assertThat(sender.get("imports").status()).isEqualTo(403);

        page.navigate("/connections/connection?id=" + connection);
        page.locator("[id='form:check']").click();
        page.getByText("/api/v1/connections/" + connection + "/facts").waitFor();
        screenshot("push-connection");
    }

    /** Connects a sender and sends a fact. */
    static void push(RestClient program, String name, String key) {
        accepted(send(program, connect(program, name), key, call("1", "2026-05-04T01:00:00Z")));
    }

    private static long connect(RestClient program, String name) {
        return new RestSteps(program).connect(name, "push", JsonValue.EMPTY_JSON_OBJECT);
    }

    private static Answer send(RestClient program, long connection, String key, String body) {
        return program.send("connections/" + connection + "/facts", Map.of("Idempotency-Key", key), body);
    }

    private static JsonObject receipt(Answer answer) {
        return answer.json().getJsonObject("receipt");
    }

    /** What all runs of a connection have counted. */
    private int imported(long connection, String what) {
        return program.items("imports?connection=" + connection).stream()
                .mapToInt(run -> run.getInt(what))
                .sum();
    }

    private static String batch(String... facts) {
        return Stream.of(facts).collect(Collectors.joining(",", "{\"facts\":[", "]}"));
    }

    private static String call(String key, String started) {
        return FactDocument.write(Contact.builder(
                        new FactKey("calls", key), FactKind.CALL, Instant.parse(started), ContactOutcome.ANSWERED)
                .circumstances(Circumstances.builder()
                        .customer(new CustomerRef("13800000000"))
                        .build())
                .build());
    }
}

package dev.touchstone.adapter.requesttracker.rest;

import dev.touchstone.adapter.toolkit.http.HttpSource;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Request Tracker, asked by its REST 2 interface. It gives at most 100 records at once without a word, tells every time in UTC, but
 * takes the times in a query for times of the account's zone: so nothing is ever asked by time.
 */
public final class Tracker {

    /** How many records it gives at once. */
    public static final int MOST_AT_ONCE = 100;

    private static final String TICKET_FIELDS =
            "Subject,Status,Queue,Owner,Creator,Created,Resolved,Requestor,Cc,Priority,CustomFields";

    private final HttpSource http;
    private final InstantSource ours;
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param http leads to its REST 2 interface
     * @param ours our clock, for a server that does not tell its own
     */
    public Tracker(HttpSource http, InstantSource ours) {
        this.http = http;
        this.ours = ours;
    }

    /**
     * What its clock says.
     *
     * @return to the second
     * @throws AdapterException by its kind
     */
    public Instant readClock() throws AdapterException {
        http.get("rt", Map.of());
        return http.findClock().orElseGet(ours::instant);
    }

    /**
     * Transactions in the order of their numbers.
     *
     * @param condition in its own query language
     * @param most how many, at most {@link #MOST_AT_ONCE}
     * @return none only if there are no more; owners by name
     * @throws AdapterException by its kind
     */
    public List<Transaction> listTransactions(String condition, int most) throws AdapterException {
        List<Transaction> transactions = new ArrayList<>();
        for (JsonObject item : list("transactions", condition, Transaction.FIELDS, most)) {
            try {
                transactions.add(named(Transaction.of(item)));
            } catch (UnreadableFieldException unreadable) {
                throw otherForm("transactions", String.valueOf(unreadable.getMessage()));
            }
        }
        return transactions;
    }

    /**
     * Tickets in the order of their numbers. Deleted and merged ones are never among them.
     *
     * @param condition in its own query language
     * @param most how many, at most {@link #MOST_AT_ONCE}
     * @return the tickets, with queue names and custom fields
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listTickets(String condition, int most) throws AdapterException {
        return list("tickets", condition, TICKET_FIELDS, most);
    }

    /**
     * Names and numbers of the queues that the account may see.
     *
     * @return numbers by name
     * @throws AdapterException by its kind
     */
    public Map<String, String> readQueues() throws AdapterException {
        return numbers("queues", "[{\"field\":\"id\",\"operator\":\">\",\"value\":0}]");
    }

    /**
     * Names and numbers of the custom fields of tickets that the account may see.
     *
     * @return numbers by name
     * @throws AdapterException by its kind
     */
    public Map<String, String> readCustomFields() throws AdapterException {
        return numbers("customfields", "[{\"field\":\"LookupType\",\"value\":\"RT::Queue-RT::Ticket\"}]");
    }

    /** Histories tell owners by their numbers, and everybody else by name. */
    private Transaction named(Transaction entry) throws AdapterException {
        return entry.changes("Owner")
                ? entry.between(readUserName(entry.before()), readUserName(entry.after()))
                : entry;
    }

    private String readUserName(String number) throws AdapterException {
        String known = number.isEmpty() ? number : names.get(number);
        if (known == null) {
            known = http.get("user/" + number, Map.of()).getString("Name", number);
            names.put(number, known);
        }
        return known;
    }

    private Map<String, String> numbers(String what, String query) throws AdapterException {
        Map<String, String> numbers = new TreeMap<>();
        for (int page = 1; ; page++) {
            Map<String, String> parameters = new HashMap<>(parameters(query, "Name", MOST_AT_ONCE));
            parameters.put("page", Integer.toString(page));
            List<JsonObject> items = items(what, parameters);
            items.forEach(item -> numbers.put(item.getString("Name"), item.getString("id")));
            if (items.size() < MOST_AT_ONCE) {
                return numbers;
            }
        }
    }

    private List<JsonObject> list(String what, String condition, String fields, int most) throws AdapterException {
        return items(what, parameters(condition, fields, most));
    }

    private static Map<String, String> parameters(String query, String fields, int most) {
        return Map.of(
                "query",
                query,
                "fields",
                fields,
                "fields[Queue]",
                "Name",
                "orderby",
                "id",
                "per_page",
                Integer.toString(Math.min(most, MOST_AT_ONCE)));
    }

    private List<JsonObject> items(String what, Map<String, String> parameters) throws AdapterException {
        JsonArray items = http.get(what, parameters).getJsonArray("items");
        if (items == null) {
            throw otherForm(what, "items");
        }
        return items.getValuesAs(JsonObject.class);
    }

    private static SourceUnavailableException otherForm(String what, String said) {
        return new SourceUnavailableException(new LocalizedText(
                "Request Tracker 返回的 " + what + " 不是预期的形式：" + said + "。可能是它的版本低于 5",
                "Request Tracker 傳回的 " + what + " 不是預期的形式：" + said + "。可能是它的版本低於 5",
                "Request Tracker gives " + what + " in another form than expected: " + said
                        + ". Maybe its version is older than 5"));
    }
}

package dev.touchstone.adapter.jdbc;

import dev.touchstone.plugin.DeleteMode;

/** What an administrator would write for the small CRM of the tests. */
final class Documents {

    static final String TICKETS = """
            SELECT id, subject, owner, created, changed, answered, first_closed, closed, reopens, deleted,
                   CASE WHEN closed IS NULL THEN 'open' ELSE 'closed' END AS state
            FROM ticket WHERE changed >= :from AND changed < :until
            ORDER BY changed, id LIMIT :limit OFFSET :offset""";

    private static final String SURVEYS =
            "SELECT id, ticket, form, outcome, points, recorded FROM survey WHERE id > :after ORDER BY id LIMIT :limit";

    private Documents() {}

    static String queries(DeleteMode deletes) {
        return queries(
                TICKETS,
                deletes == DeleteMode.IN_FEED
                        ? "\"deleted\": \"deleted\""
                        : "\"keys\": \"SELECT id FROM ticket WHERE id > :after ORDER BY id LIMIT :limit\"");
    }

    static String queries(String tickets, String more) {
        return """
            {
              "format": "touchstone-jdbc-queries/1",
              "clock": "SELECT at FROM clock",
              "streams": {
                "tickets": {"sql": "%s", "id": "id", "changed": "changed", %s},
                "surveys": {"sql": "%s", "id": "id", "recorded": "recorded"}
              }
            }
            """.formatted(tickets.replace("\n", "\\n"), more, SURVEYS);
    }

    static String mapping(DeleteMode deletes) {
        return """
            {
              "format": "touchstone-file-mapping/1",
              "streams": [
                {"stream": "tickets", "kind": "TICKET", "key": "id", "deletes": "%s", "fields": {
                  "opened": "created",
                  "status": {"column": "state", "values": {"open": "OPEN", "closed": "CLOSED"}},
                  "firstResponse.at": "answered",
                  "firstClosed": "first_closed",
                  "lastClosed": "closed",
                  "reopens": "reopens",
                  "person.OWNER": "owner",
                  "attribute.subject": "subject"}},
                {"stream": "surveys", "kind": "ANSWER", "key": "id", "scale": {"from": 1, "to": 5}, "fields": {
                  "form": "form",
                  "question": {"constant": "satisfaction"},
                  "received": "recorded",
                  "state": {"column": "outcome", "values":
                    {"answered": "ANSWERED", "refused": "REFUSED", "not reached": "NOT_REACHED"}},
                  "value": "points",
                  "about": {"column": "ticket", "stream": "tickets"}}}
              ]
            }
            """.formatted(deletes == DeleteMode.RECONCILE ? "RECONCILE" : "NONE");
    }
}

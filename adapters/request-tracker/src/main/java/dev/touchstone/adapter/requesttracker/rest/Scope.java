package dev.touchstone.adapter.requesttracker.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is read, in Request Tracker's own query language. Only numbers that the server gave go into a query, never a person's words.
 *
 * @param queues the numbers of the queues; empty for all that the account may see
 * @param fields the numbers of the custom fields that matter
 */
public record Scope(Collection<String> queues, Collection<String> fields) {

    /**
     * Left out because the server hides them from accounts after it has counted a page, so that a page could look like the last one;
     * and because they change nothing that we read.
     */
    private static final List<String> SILENT =
            List.of("Comment", "EmailRecord", "CommentEmailRecord", "SetWatcher", "SystemError");

    /** Copies the lists. */
    public Scope {
        queues = List.copyOf(queues);
        fields = List.copyOf(fields);
    }

    /**
     * Everything that happens to tickets of the queues, and that they leave one.
     *
     * @return the condition on transactions
     */
    public String transactions() {
        List<String> all = new ArrayList<>(List.of("ObjectType = 'RT::Ticket'", "TicketType = 'ticket'"));
        if (!queues.isEmpty()) {
            all.add("(" + anyOf("TicketQueue", queues) + " OR (Field = 'Queue' AND (" + anyOf("OldValue", queues)
                    + ")))");
        }
        SILENT.forEach(type -> all.add("Type != '" + type + "'"));
        all.add(
                fields.isEmpty()
                        ? "Type != 'CustomField'"
                        : "(Type != 'CustomField' OR " + anyOf("Field", fields) + ")");
        return String.join(" AND ", all);
    }

    /**
     * Transactions that came later.
     *
     * @param after the number of the last one that is done
     * @return the condition
     */
    public String transactionsAfter(long after) {
        return transactions() + " AND id > " + after;
    }

    /**
     * The history of some tickets.
     *
     * @param tickets their numbers, at least one
     * @param after the number of the last transaction that is done
     * @return the condition
     */
    public String historyOf(Collection<Long> tickets, long after) {
        return transactionsAfter(after) + " AND (" + anyOf("ObjectId", tickets) + ")";
    }

    /**
     * Tickets that are in the queues now.
     *
     * @return the condition on tickets
     */
    public String tickets() {
        return queues.isEmpty() ? "id > 0" : "(" + anyOf("Queue", queues) + ")";
    }

    /**
     * Those of some tickets that are in the queues now.
     *
     * @param tickets their numbers, at least one
     * @return the condition
     */
    public String ticketsAmong(Collection<Long> tickets) {
        return tickets() + " AND (" + anyOf("id", tickets) + ")";
    }

    /**
     * Tickets with higher numbers.
     *
     * @param after the number of the last one that is done
     * @return the condition
     */
    public String ticketsAfter(long after) {
        return tickets() + " AND id > " + after;
    }

    private static String anyOf(String field, Collection<?> values) {
        return values.stream().map(value -> field + " = '" + value + "'").collect(Collectors.joining(" OR "));
    }
}

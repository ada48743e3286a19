package dev.touchstone.adapter.requesttracker.ticket;

import dev.touchstone.adapter.requesttracker.rest.Transaction;
import dev.touchstone.adapter.toolkit.StatusWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What happened to one ticket, oldest first. First response, resolutions and reopenings are only here: the ticket itself keeps its
 * date of resolution when it is opened again, and never tells who answered first.
 *
 * @param entries in the order of their numbers; owners by name
 */
public record History(List<Transaction> entries) {

    private static final String SYSTEM = "RT_System";
    private static final String NOBODY = "Nobody";

    /** Copies the list. */
    public History {
        entries = List.copyOf(entries);
    }

    /**
     * The first answer by somebody else than the customer or the server.
     *
     * @param customers the names of requestors and of those who get copies
     * @return empty if nobody has answered yet
     */
    public Optional<Transaction> findFirstResponse(Set<String> customers) {
        return entries.stream()
                .filter(entry ->
                        isCorrespondence(entry) && isPerson(entry.creator()) && !customers.contains(entry.creator()))
                .findFirst();
    }

    /**
     * How often the customer made contact: the ticket itself, and every answer.
     *
     * @param customers the names of requestors and of those who get copies
     * @return at least 1
     */
    public int countContacts(Set<String> customers) {
        return 1
                + (int) entries.stream()
                        .filter(entry -> isCorrespondence(entry) && customers.contains(entry.creator()))
                        .count();
    }

    /**
     * Changes from a state in which work goes on to one in which it is over.
     *
     * @param words what states mean
     * @return oldest first
     */
    public List<Transaction> listCloses(StatusWords words) {
        return list(entry -> isStatus(entry) && !isOver(words, entry.before()) && isOver(words, entry.after()));
    }

    /**
     * How often work began again after it had been over.
     *
     * @param words what states mean
     * @return at least 0
     */
    public int countReopens(StatusWords words) {
        return list(entry -> isStatus(entry) && isOver(words, entry.before()) && !isOver(words, entry.after()))
                .size();
    }

    /**
     * Changes of owner; the values are names of accounts.
     *
     * @return oldest first
     */
    public List<Transaction> listOwnerChanges() {
        return list(entry -> entry.changes("Owner"));
    }

    /**
     * Handing over: from one person to another, or from queue to queue.
     *
     * @return oldest first
     */
    public List<Transaction> listTransfers() {
        return list(entry -> entry.changes("Queue")
                || (entry.changes("Owner") && isPerson(entry.before()) && isPerson(entry.after())));
    }

    /**
     * Where the present value of a custom field comes from.
     *
     * @param field its number
     * @return empty if it was never set by itself
     */
    public Optional<Transaction> findLastSet(String field) {
        return last(entry -> entry.type().equals("CustomField") && entry.changes(field));
    }

    /**
     * The deletion, if it is deleted now.
     *
     * @return empty if it is not
     */
    public Optional<Transaction> findDeletion() {
        return last(History::isStatus).filter(entry -> entry.after().equals("deleted"));
    }

    /**
     * The merge into another ticket, if there was one. Request Tracker writes it into the history of both.
     *
     * @return empty if it was never merged into another one
     */
    public Optional<Transaction> findMerge() {
        return last(entry -> entry.changes("MergedInto") && !entry.after().endsWith("/ticket/" + entry.ticket()));
    }

    /**
     * When it last left a queue.
     *
     * @return empty if it never did
     */
    public Optional<Transaction> findMove() {
        return last(entry -> entry.changes("Queue"));
    }

    /**
     * The number of the latest entry among some.
     *
     * @param wanted which ones count
     * @return empty if none does
     */
    public OptionalLong findNewest(Predicate<Transaction> wanted) {
        return entries.stream().filter(wanted).mapToLong(Transaction::id).max();
    }

    /** Whether the name is that of a person's account; one account stands for nobody. */
    static boolean isPerson(String name) {
        return !name.isEmpty() && !name.equals(NOBODY) && !name.equals(SYSTEM);
    }

    private static boolean isCorrespondence(Transaction entry) {
        return entry.type().equals("Correspond");
    }

    private static boolean isStatus(Transaction entry) {
        return entry.changes("Status");
    }

    private static boolean isOver(StatusWords words, String status) {
        return words.find(status).filter(StatusWords::isOver).isPresent();
    }

    private List<Transaction> list(Predicate<Transaction> wanted) {
        return entries.stream().filter(wanted).collect(Collectors.toCollection(ArrayList::new));
    }

    private Optional<Transaction> last(Predicate<Transaction> wanted) {
        return entries.stream().filter(wanted).reduce((first, second) -> second);
    }
}

package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a source's own words for the state of a ticket mean. A word nobody has declared means nothing: it is not guessed.
 *
 * @param meanings by word, in lower case
 */
public record StatusWords(Map<String, TicketStatus> meanings) {

    private static final Set<TicketStatus> OVER =
            EnumSet.of(TicketStatus.SOLVED, TicketStatus.CLOSED, TicketStatus.MERGED, TicketStatus.SPAM);

    /** Copies the map. */
    public StatusWords {
        meanings = Map.copyOf(meanings);
    }

    /**
     * Reads declarations such as {@code waiting=PENDING, done=SOLVED}.
     *
     * @param text pairs between commas; blank for none
     * @return the words
     * @throws IllegalArgumentException if a pair has another form or names no state; the message shows it
     */
    public static StatusWords parse(String text) {
        Map<String, TicketStatus> meanings = new TreeMap<>();
        for (String each : text.split("[,，]", -1)) {
            String pair = each.strip();
            int sign = pair.lastIndexOf('=');
            if (sign > 0) {
                meanings.put(normal(pair.substring(0, sign)), status(pair.substring(sign + 1), pair));
            } else if (!pair.isEmpty()) {
                throw new IllegalArgumentException("\"" + pair + "\" is not of the form word=STATE");
            }
        }
        return new StatusWords(meanings);
    }

    /**
     * These words, and others that win where both know a word.
     *
     * @param others further words
     * @return all of them
     */
    public StatusWords and(StatusWords others) {
        Map<String, TicketStatus> all = new TreeMap<>(meanings);
        all.putAll(others.meanings);
        return new StatusWords(all);
    }

    /**
     * What a word means.
     *
     * @param word as the source has it, in any case
     * @return empty if it was not declared
     */
    public Optional<TicketStatus> find(String word) {
        return Optional.ofNullable(meanings.get(normal(word)));
    }

    /**
     * Whether a ticket in a state is over, so that going back to another state reopens it.
     *
     * @param status the state
     * @return true if nobody has to work on it any more
     */
    public static boolean isOver(TicketStatus status) {
        return OVER.contains(status);
    }

    /**
     * Why a record with an undeclared word is rejected.
     *
     * @param setting where it can be declared
     * @return the sentence
     */
    public static LocalizedText undeclared(String setting) {
        String states = names();
        return new LocalizedText(
                "不知道这个状态的含义。请在设置 " + setting + " 中声明，例如 waiting=PENDING；可用 " + states,
                "不知道這個狀態的含義。請在設定 " + setting + " 中宣告，例如 waiting=PENDING；可用 " + states,
                "What this status means is not known: declare it in the setting " + setting
                        + ", such as waiting=PENDING; there are " + states);
    }

    private static TicketStatus status(String name, String pair) {
        try {
            return TicketStatus.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException noState) {
            throw new IllegalArgumentException("\"" + pair + "\" names no state: there are " + names(), noState);
        }
    }

    private static String names() {
        return Arrays.stream(TicketStatus.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String normal(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}

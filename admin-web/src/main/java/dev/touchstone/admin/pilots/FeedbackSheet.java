package dev.touchstone.admin.pilots;

import java.time.Instant;
import java.util.List;

/**
 * What people think of a draft, as far as the reader may see it. Nobody is named.
 *
 * @param sums what they come to, the whole table first
 * @param opinions one by one, the newest first
 * @param surveys figures of surveys
 */
public record FeedbackSheet(List<Sum> sums, List<Said> opinions, List<Survey> surveys) {

    public FeedbackSheet {
        sums = List.copyOf(sums);
        opinions = List.copyOf(opinions);
        surveys = List.copyOf(surveys);
    }

    /** Whether nobody has said anything yet. */
    public boolean none() {
        return sums.isEmpty();
    }

    /**
     * Opinions of one kind about one thing.
     *
     * @param about the line's name, or the word for the whole table
     * @param kind where they come from
     * @param count how many
     * @param mean how fair it is on average, as printed
     */
    public record Sum(String about, FeedbackKind kind, int count, String mean) {}

    /**
     * An opinion.
     *
     * @param about the line's name, or the word for the whole table
     * @param kind where it comes from
     * @param rating how fair it is, 1 to 5
     * @param words why; empty for none
     * @param saidAt when
     * @param own whether it is the reader's
     */
    public record Said(String about, FeedbackKind kind, int rating, String words, Instant saidAt, boolean own) {}
}

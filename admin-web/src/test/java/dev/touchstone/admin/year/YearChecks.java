package dev.touchstone.admin.year;

import dev.touchstone.admin.scorecards.StoredCards;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Whether a year's cards rest on exactly the facts that were generated, each counted once in its month, its quarter and the year. */
final class YearChecks {

    private static final Duration TOO_SOON = Duration.ofSeconds(5);

    private final SortedMap<String, Long> generated = new TreeMap<>();
    private final SortedMap<Period, List<StoredCards.Card>> cards = new TreeMap<>();

    /** Notes a fact by the lines that are to count it for an agent; one that was given up counts for the team only. */
    void generated(ServiceFact fact) {
        switch (fact) {
            case Contact call
            when call.outcome() == ContactOutcome.ANSWERED ->
                count("AGENT first-response", "AGENT repeat-contact", "AGENT abandonment", "TEAM abandonment");
            case Contact call when TOO_SOON.compareTo(call.waited()) <= 0 -> count("TEAM abandonment");
            case Answer answer
            when answer.state() == AnswerState.ANSWERED ->
                count(answer.form().equals(GeneratedVoices.MAILS) ? "AGENT nps" : "AGENT csat");
            case Inspection inspection -> count("AGENT " + inspection.form());
            default -> {}
        }
    }

    private void count(String... lines) {
        for (String line : lines) {
            generated.merge(line, 1L, Long::sum);
        }
    }

    /** Takes the cards of a period. */
    void add(Period period, List<StoredCards.Card> all) {
        cards.put(period, all);
    }

    /** How many cards of all periods so far. */
    long cards() {
        return cards.values().stream().mapToLong(List::size).sum();
    }

    /**
     * Compares sample sizes.
     *
     * @return the sum of all sample sizes of all cards
     * @throws IllegalStateException if months, quarters, the year and what was generated are not the same
     */
    long requireConsistent() {
        SortedMap<String, Long> year = samples(Period.Kind.YEAR);
        requireSame("the months", samples(Period.Kind.MONTH), year);
        requireSame("the quarters", samples(Period.Kind.QUARTER), year);
        SortedMap<String, Long> byLine = new TreeMap<>();
        year.forEach((line, sample) -> byLine.merge(line.replaceFirst(" \\d+ ", " "), sample, Long::sum));
        generated.forEach((line, count) -> {
            String team = line.replace("AGENT", "TEAM");
            if (!generated.containsKey(team)) {
                requireSame("teams, " + line, byLine.get(team), count);
            }
            requireSame(line, byLine.get(line), count);
        });
        return year.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Over period, person or team and document of every card. */
    String checksum() {
        StringBuilder text = new StringBuilder();
        cards.forEach((period, all) -> all.forEach(card -> text.append(period)
                .append(' ')
                .append(card.subject())
                .append(' ')
                .append(card.digest())
                .append('\n')));
        return checksum(text.toString());
    }

    static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    /** What all cards of the periods of a kind rest on, by subject and line. */
    private SortedMap<String, Long> samples(Period.Kind kind) {
        SortedMap<String, Long> samples = new TreeMap<>();
        cards.entrySet().stream()
                .filter(period -> period.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .forEach(card -> card.samples().forEach((line, sample) -> {
                    Subject subject = card.subject();
                    samples.merge(subject.kind() + " " + subject.id() + " " + line, sample, Long::sum);
                }));
        return samples;
    }

    private static void requireSame(String what, Object found, Object wanted) {
        if (!wanted.equals(found)) {
            throw new IllegalStateException("Sample sizes of " + what + " are " + found + ", not " + wanted
                    + "\nMaybe a fact is counted twice or not at all: no time says anything");
        }
    }
}

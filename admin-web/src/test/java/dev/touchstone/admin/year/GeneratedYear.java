package dev.touchstone.admin.year;

import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.period.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year of generated facts: 1,820,000 calls, 172,000 survey answers and 10,000 recommendations a quarter, 54,600 inspections. Every fact is
 * a function of its number, so that any two runs and machines have the same.
 *
 * @param calls of the whole year, spread evenly over its days
 * @param surveysOfQuarter asked after calls of a quarter, answered or refused
 * @param mailsOfQuarter recommendations after calls of a quarter
 * @param inspections of the whole year
 */
record GeneratedYear(int calls, int surveysOfQuarter, int mailsOfQuarter, int inspections) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Period YEAR = Period.parse("2025");
    static final int QUARTERS = 4;

    private static final int CALLS = 1_820_000;
    private static final int SURVEYS_OF_QUARTER = 172_000;
    private static final int MAILS_OF_QUARTER = 10_000;
    private static final int INSPECTIONS = 54_600;

    /** A part of the year's facts, on all of its days. */
    static GeneratedYear share(double share) {
        return new GeneratedYear(
                (int) Math.round(CALLS * share),
                (int) Math.round(SURVEYS_OF_QUARTER * share),
                (int) Math.round(MAILS_OF_QUARTER * share),
                (int) Math.round(INSPECTIONS * share));
    }

    /** What the year consists of, in the order in which it is imported. */
    List<FactSeries> listSeries() {
        GeneratedCalls each = new GeneratedCalls(calls);
        GeneratedVoices voices = new GeneratedVoices(each);
        return List.of(
                new FactSeries(GeneratedCalls.STREAM, "calls", calls, numbered(calls, each::call)),
                new FactSeries(
                        GeneratedVoices.SURVEYS,
                        "survey answers, 4 × " + grouped(surveysOfQuarter),
                        QUARTERS * surveysOfQuarter,
                        quarterly(surveysOfQuarter, voices::survey)),
                new FactSeries(
                        GeneratedVoices.MAILS,
                        "recommendations (NPS), 4 × " + grouped(mailsOfQuarter),
                        QUARTERS * mailsOfQuarter,
                        quarterly(mailsOfQuarter, voices::mail)),
                new FactSeries(
                        GeneratedVoices.INSPECTIONS,
                        "inspections",
                        inspections,
                        numbered(inspections, i -> voices.inspection(i, inspections))));
    }

    private static Stream<ServiceFact> numbered(int count, IntFunction<? extends ServiceFact> fact) {
        return IntStream.range(0, count).mapToObj(fact);
    }

    private static Stream<ServiceFact> quarterly(int count, OfQuarter fact) {
        return numbered(QUARTERS * count, i -> fact.get(i / count, i % count, count));
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** One of so many facts of a quarter. */
    @FunctionalInterface
    private interface OfQuarter {
        ServiceFact get(int quarter, int number, int of);
    }
}

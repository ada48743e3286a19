package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Prints how long a moved slider takes for 5,000 generated people and twelve months, all that the page counts included, and how long the same explained scorecards
 * take one by one. Nobody depends on the numbers; totals are compared while it runs.
 */
public final class SliderMove {

    private static final int PEOPLE = 5_000;
    private static final int MONTHS = 12;
    private static final int MOVES = 40;

    private SliderMove() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        Standard standard = Sheets.reference("wording", "1");
        Rescoring people = new Rescoring(cards(standard));
        long started = System.nanoTime();
        List<Standing> first = people.score(standard);
        System.out.printf("first, with sorting   %6.1f ms%n", milliseconds(started));
        for (int move = 1; move <= MOVES; move++) {
            Standard draft = shifted(standard, move);
            started = System.nanoTime();
            Impact impact = new Impact(first, people.score(draft), draft.grades());
            List<Integer> moved = impact.movers();
            impact.bands();
            impact.bins();
            impact.near(Points.of(1));
            impact.coefficientsAfter();
            impact.by(card -> people.cards().get(card).period().toString());
            impact.by(card -> "team " + card % 400);
            double took = milliseconds(started);
            if (move % 5 == 0) {
                System.out.printf(
                        "move %2d               %6.1f ms, %d people change grade%n", move, took, moved.size());
            }
        }
        started = System.nanoTime();
        for (int card = 0; card < first.size(); card++) {
            Scorecard whole = people.card(card, standard);
            if (!Standing.of(whole.total(), whole.outcome()).equals(first.get(card))) {
                throw new IllegalStateException("Card " + card + " differs from its explained scorecard");
            }
        }
        System.out.printf("60,000 whole cards    %6.1f ms, all totals equal%n", milliseconds(started));
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** A tenth of a point moves from the third line to the first, each time. */
    private static Standard shifted(Standard standard, int tenths) {
        return standard.withDimensions(standard.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(indicator -> switch (indicator.key()) {
                                    case "first-response" -> indicator.withWeight(tenths(200 + tenths));
                                    case "fcr" -> indicator.withWeight(tenths(300 - tenths));
                                    default -> indicator;
                                })
                                .toList()))
                .toList());
    }

    private static Percentage tenths(int tenths) {
        return new Percentage(BigDecimal.valueOf(tenths, 1));
    }

    private static List<CardInput> cards(Standard standard) {
        Random random = new Random(20261122);
        List<CardInput> cards = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            Period period = Period.parse("2026-%02d".formatted(month));
            for (int person = 0; person < PEOPLE; person++) {
                long contacts = 60 + random.nextInt(80);
                cards.add(CardInput.of(
                        Subject.agent("generated-" + person),
                        period,
                        standard,
                        Map.of(
                                "first-response",
                                Measurement.of(
                                        Unit.SECONDS,
                                        contacts * 15_000 + random.nextInt(4_000_000),
                                        contacts * 1000,
                                        contacts),
                                "wording",
                                Measurement.of(Unit.COUNT, random.nextInt(6), 1, 10),
                                "fcr",
                                Measurement.proportion(
                                        Math.round(contacts * (0.7 + random.nextDouble() * 0.3)), contacts),
                                "record-accuracy",
                                Measurement.of(Unit.COUNT, random.nextInt(4), 1, 10),
                                "proactive",
                                Measurement.proportion(random.nextInt(30), contacts))));
            }
        }
        return cards;
    }
}

package dev.touchstone.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The same lines as rules of Drools, which give each line its points and say which band it fell into. */
final class DroolsRules {

    /** How many cards a session gets at once. */
    private static final int BATCH = 1_000;

    private final KieBase rules;

    DroolsRules(List<LineSpec> lines) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/dev/touchstone/bench/lines.drl", drl(lines));
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Drools refuses the rules: " + builder.getResults());
        }
        rules = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** One card for each cell in which anything was measured. */
    List<DroolsCard> score(Cells cells) {
        List<DroolsCard> cards =
                IntStream.of(cells.present()).mapToObj(DroolsCard::new).toList();
        for (int from = 0; from < cards.size(); from += BATCH) {
            List<DroolsCard> batch = cards.subList(from, Math.min(cards.size(), from + BATCH));
            KieSession session = rules.newKieSession();
            try {
                for (DroolsCard card : batch) {
                    for (int line = 0; line < TenLines.LINES.size(); line++) {
                        session.insert(new DroolsMeasurement(
                                card,
                                line,
                                cells.numerator(card.getCell(), line),
                                cells.denominator(card.getCell(), line)));
                    }
                }
                session.fireAllRules();
            } finally {
                session.dispose();
            }
        }
        return cards;
    }

    private static String drl(List<LineSpec> lines) {
        return "package dev.touchstone.bench;\n\n"
                + IntStream.range(0, lines.size())
                        .mapToObj(i -> rulesOf(lines.get(i), i))
                        .collect(Collectors.joining());
    }

    private static String rulesOf(LineSpec line, int number) {
        int all = line.weight() * 100;
        String noData = rule(line.key() + ", no data", number, "denominator == 0", String.valueOf(all), "no data");
        return noData
                + switch (line.rule()) {
                    case LineSpec.Between(int worst, int best) ->
                        rule(
                                line.key() + ", between worst and best",
                                number,
                                "denominator > 0",
                                "$m.between(%d, %d, %d)".formatted(worst, best, all),
                                "between " + worst + " and " + best);
                    case LineSpec.Bands bands -> bands(line, bands, number);
                };
    }

    private static String bands(LineSpec line, LineSpec.Bands bands, int number) {
        StringBuilder text = new StringBuilder();
        String before = "denominator > 0";
        for (LineSpec.Step step : bands.steps()) {
            String limit = step.thousandths() + " * denominator";
            boolean lower = bands.lowerIsBetter();
            String kept = before + ", 1000 * numerator " + (lower ? "<= " : ">= ") + limit;
            String points = String.valueOf(line.weight() * step.share());
            text.append(rule(line.key() + " to " + step.thousandths(), number, kept, points, "band " + step.share()));
            before = "denominator > 0, 1000 * numerator " + (lower ? "> " : "< ") + limit;
        }
        return text.append(rule(line.key() + " past all bands", number, before, "0", "past all bands"))
                .toString();
    }

    private static String rule(String name, int line, String condition, String points, String reason) {
        return """
                rule "%s"
                when
                  $m : DroolsMeasurement(line == %d, %s)
                then
                  $m.give(%s, "%s");
                end

                """.formatted(name, line, condition, points, reason);
    }
}

package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the rules ended for one adapter. Written when the run is over: as Markdown for the adapter's manual, and as a page. */
final class ContractResults implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "contract-reports");
    private static final String NOT_TRIED = "not tried";
    private static final int LONGEST_REMARK = 200;

    private final String name;
    private final AdapterDescriptor adapter;
    private final Map<Rule, String> reasons;
    private final Map<Rule, RuleResult> results = new EnumMap<>(Rule.class);
    private final Map<Rule, String> remarks = new EnumMap<>(Rule.class);

    ContractResults(String name, AdapterFixture fixture) {
        this.name = name;
        this.adapter = fixture.newAdapter().describe();
        this.reasons = Map.copyOf(fixture.skips());
    }

    /** The reason that was given for skipping a rule, or else what was found out when it was tried. */
    String reason(Rule rule, String found) {
        return reasons.getOrDefault(
                rule, found.substring(found.indexOf(": ") + 1).strip());
    }

    synchronized void add(Rule rule, RuleResult result, String remark) {
        RuleResult before = results.get(rule);
        if (before == null || result.compareTo(before) > 0) {
            results.put(rule, result);
            remarks.put(rule, remark);
        }
    }

    @Override
    public void close() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".md"), markdown());
        Files.writeString(FOLDER.resolve(name + ".html"), page());
    }

    String markdown() {
        return Arrays.stream(Rule.values())
                .map(rule -> "| " + rule.name() + " | " + rule.sentence() + " | " + state(rule) + " | "
                        + remark(rule).replace("|", "\\|") + " |")
                .collect(Collectors.joining(
                        "\n",
                        "# " + heading() + "\n\n| rule | what it asks | result | why |\n|---|---|---|---|\n",
                        "\n"));
    }

    private String page() {
        return Arrays.stream(Rule.values())
                .map(rule -> "<tr class=\"" + state(rule).replace(' ', '-') + "\"><td>" + rule.name() + "</td><td>"
                        + escaped(rule.sentence()) + "</td><td>" + state(rule) + "</td><td>" + escaped(remark(rule))
                        + "</td></tr>")
                .collect(Collectors.joining(
                        "\n",
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>" + escaped(heading())
                                + "</title><style>body{font:14px/1.5 sans-serif;margin:2em}td,th{text-align:left;padding:4px 12px;"
                                + "border-bottom:1px solid #ccc}.failed td{color:#a21}.skipped td,.not-tried td{color:#666}</style></head>\n"
                                + "<body><h1>" + escaped(heading())
                                + "</h1><table><tr><th>rule</th><th>what it asks</th><th>result</th><th>why</th></tr>\n",
                        "\n</table></body></html>\n"));
    }

    private String heading() {
        return "Contract of " + adapter.name().in(Language.EN) + " (" + adapter.id() + "), plugin API " + adapter.api();
    }

    private String state(Rule rule) {
        RuleResult result = results.get(rule);
        return result == null ? NOT_TRIED : result.name().toLowerCase(Locale.ROOT);
    }

    private String remark(Rule rule) {
        String remark = remarks.getOrDefault(rule, "").strip().replaceAll("\\s+", " ");
        return remark.length() > LONGEST_REMARK ? remark.substring(0, LONGEST_REMARK) + " …" : remark;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package dev.touchstone.admin.access;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What programs are told in docs/rest.md: every call of the access table, under its area, and no other. */
class RestDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "rest.md");
    private static final String ROOT = "/api/v1";
    private static final Pattern HEADING = Pattern.compile("### .*`(\\w+)`.*");
    private static final Pattern CALL = Pattern.compile("\\| `([A-Z]+ /\\S+)` \\| \\S.* \\|");

    @Test
    void every_call_stands_under_its_area_and_no_other_does() throws IOException {
        Map<String, SortedSet<String>> opened = AccessTable.shipped().rules().stream()
                .filter(rule -> rule.path().startsWith(ROOT))
                .collect(groupingBy(
                        rule -> rule.area().map(Area::name).orElse("any"),
                        TreeMap::new,
                        flatMapping(
                                rule -> rule.methods().stream()
                                        .filter(method -> !method.equals("HEAD"))
                                        .map(method ->
                                                method + " " + rule.path().substring(ROOT.length())),
                                toCollection(TreeSet::new))));

        assertThat(told()).isEqualTo(opened);
    }

    private static Map<String, SortedSet<String>> told() throws IOException {
        Map<String, SortedSet<String>> told = new TreeMap<>();
        String area = "";
        for (String line : Files.readAllLines(DOCUMENT)) {
            Matcher heading = HEADING.matcher(line);
            Matcher call = CALL.matcher(line);
            if (heading.matches()) {
                area = heading.group(1);
            } else if (call.matches()) {
                told.computeIfAbsent(area, any -> new TreeSet<>()).add(call.group(1));
            }
        }
        return told;
    }
}

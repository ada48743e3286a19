package dev.touchstone.admin.connections.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.connections.document.FormRow.Control;
import dev.touchstone.admin.connections.document.FormRow.Option;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document of any adapter is drawn from its schema and edited line by line")
class DocumentFormTest {

    /** Of no real adapter: the form knows none. */
    private static final String SCHEMA = """
            {"type": "object", "required": ["version", "feeds"], "$defs": {
               "source": {"anyOf": [{"type": "string", "pattern": "\\\\S", "x-names": "column"},
                 {"type": "object", "x-short": "from", "x-instead": ["always"], "properties": {
                   "from": {"type": "string", "x-names": "column"},
                   "always": {"type": "string", "x-names": "choice", "x-title": {"en": "Always"}},
                   "unit": {"enum": ["SECONDS", "MINUTES"], "x-shown": true, "x-choice-aliases": {"SECONDS": ["seconds"]}},
                   "words": {"type": "object", "x-shown": true, "propertyNames": {"x-names": "cell"},
                             "additionalProperties": {"type": "string", "x-names": "choice"}}}}]}},
             "properties": {
               "version": {"const": "v1"},
               "blanks": {"type": "array", "items": {"type": "string"}, "x-shown": true, "x-title": {"en": "Blanks"}},
               "feeds": {"type": "array", "x-title": {"en": "Feeds"}, "items": {"oneOf": [
                 {"type": "object", "required": ["kind", "name", "id", "parts"], "properties": {
                   "kind": {"const": "RING", "x-choice-titles": {"RING": {"en": "Rings"}}},
                   "name": {"type": "string", "pattern": "^[a-z][a-z0-9-]*$", "x-title": {"en": "Name"}},
                   "table": {"type": "string", "x-title": {"en": "Table"}},
                   "id": {"type": "string", "x-names": "column", "x-aliases": ["no"], "x-title": {"en": "Key"}},
                   "parts": {"type": "object", "x-title": {"en": "Parts"}, "required": ["began"], "properties": {
                     "began": {"$ref": "#/$defs/source", "x-title": {"en": "Began"}, "x-aliases": ["开始时间", "start"]},
                     "ended": {"$ref": "#/$defs/source", "x-title": {"en": "Ended"}, "x-choices": ["WELL", "BADLY"],
                               "x-choice-titles": {"WELL": {"en": "Well"}}, "x-choice-aliases": {"WELL": ["好"]}},
                     "waited": {"$ref": "#/$defs/source", "x-title": {"en": "Waited"}}}}}},
                 {"type": "object", "required": ["kind"], "properties": {
                   "kind": {"const": "POST", "x-choice-titles": {"POST": {"en": "Letters"}}},
                   "name": {"type": "string"}, "table": {"type": "string"}}}]}}}}
            """;

    private static final Reader ENGLISH = new Reader("en", key -> key);
    private static final String MINIMAL = "{\"version\":\"v1\",\"feeds\":[{\"kind\":\"RING\",\"name\":\"rings\","
            + "\"table\":\"rings*\",\"id\":\"No\",\"parts\":{\"began\":\"Start\"}}]}";

    private final DocumentForm form = new DocumentForm(SCHEMA, MINIMAL);

    @BeforeEach
    void look() {
        form.use(new CheckReport(
                List.of(new StreamCheck(
                        "rings.txt",
                        null,
                        List.of(),
                        List.of(
                                row("No", "1", "开始时间", "08:00", "Waited (seconds)", "12", "Ended", "好"),
                                row("No", "2", "开始时间", "08:05", "Waited (seconds)", "7", "Ended", "?")),
                        Map.of("table", "rings.txt"))),
                null,
                null,
                List.of()));
        form.draw(ENGLISH);
    }

    @Test
    @DisplayName("what is needed or there is asked for, the rest can be added, constants are not asked for")
    void lines() {
        assertThat(form.draw(ENGLISH))
                .extracting(FormRow::getLabel)
                .containsExactly(
                        "Blanks", "Feeds", "Feeds 1", "Name", "Table", "Key", "Parts", "Began", "unit", "words");
        assertThat(line("Parts").getAdditions()).extracting(Option::label).containsExactly("Ended", "Waited");
    }

    @Test
    @DisplayName("a column is chosen from the table its object reads, with samples beside it")
    void columns() {
        edit("Began", "开始时间");

        assertThat(line("Began").getOptions())
                .extracting(Option::value)
                .containsExactly("", "No", "开始时间", "Waited (seconds)", "Ended", "=always");
        assertThat(line("Began").getHint()).isEqualTo("08:00 · 08:05");
        assertThat(form.text()).contains("\"began\": \"开始时间\"");
    }

    @Test
    @DisplayName("how a column is read is written beside it, and a lone column stays a short text")
    void details() {
        edit("unit", "SECONDS");
        assertThat(compact()).contains("\"began\":{\"from\":\"Start\",\"unit\":\"SECONDS\"}");

        edit("unit", "");
        assertThat(compact()).contains("\"began\":\"Start\"");
    }

    @Test
    @DisplayName("something else can stand in the place of a column")
    void instead() {
        edit("Began", "=always");
        edit("Always", "noon");

        assertThat(compact()).contains("\"began\":{\"always\":\"noon\"}");
    }

    @Test
    @DisplayName("the words of a column are listed, each with the choices of its field")
    void words() {
        add("Parts", "ended");
        edit("Ended", "Ended");
        edit("“?”", "BADLY");

        assertThat(compact()).contains("\"ended\":{\"from\":\"Ended\",\"words\":{\"?\":\"BADLY\"}}");
        assertThat(line("“好”").getOptions()).extracting(Option::label).contains("Well", "BADLY");
    }

    @Test
    @DisplayName("a list is one text per line, a removed part leaves nothing behind")
    void listsAndRemoval() {
        edit("Blanks", "-\n?\n");
        assertThat(compact()).contains("\"blanks\":[\"-\",\"?\"]");

        form.remove(form.draw(ENGLISH).stream().map(FormRow::getLabel).toList().indexOf("Feeds 1"));
        assertThat(compact()).isEqualTo("{\"version\":\"v1\",\"blanks\":[\"-\",\"?\"]}");
    }

    @Test
    @DisplayName("another variant keeps what it knows too")
    void variants() {
        edit("Feeds 1", "1");

        assertThat(compact())
                .isEqualTo(
                        "{\"version\":\"v1\",\"feeds\":[{\"kind\":\"POST\",\"name\":\"rings\",\"table\":\"rings*\"}]}");
    }

    @Test
    @DisplayName("a table is proposed to feed what its columns fit best, field by field, also by Chinese names")
    void proposals() {
        DocumentForm fresh = new DocumentForm(SCHEMA, "");
        fresh.use(new CheckReport(
                List.of(new StreamCheck("rings.txt", null, List.of(), sample(), Map.of("table", "rings.txt"))),
                null,
                null,
                List.of()));

        List<Option> targets = fresh.listTargets(fresh.tables().get(0), ENGLISH);
        fresh.feed(fresh.tables().get(0), targets.get(0).value(), ENGLISH);
        fresh.feed(fresh.tables().get(0), targets.get(0).value(), ENGLISH);

        assertThat(targets).extracting(Option::label).containsExactly("Rings", "Letters");
        String first = "{\"kind\":\"RING\",\"name\":\"rings\",\"table\":\"rings.txt\",\"id\":\"No\",\"parts\":{"
                + "\"began\":\"开始时间\",\"ended\":{\"from\":\"Ended\",\"words\":{\"好\":\"WELL\"}},"
                + "\"waited\":{\"from\":\"Waited (seconds)\",\"unit\":\"SECONDS\"}}}";
        assertThat(compact(fresh))
                .isEqualTo("{\"version\":\"v1\",\"feeds\":[" + first + "," + first.replace("\"rings\"", "\"rings-2\"")
                        + "]}");
    }

    @Test
    @DisplayName("what the adapter says of a place stands beside its line")
    void complaints() {
        LocalizedText where = LocalizedText.same("feeds[0].parts.began.from (rings.txt): there is no column Start");

        assertThat(form.complain(new Problem("doc", where), "en")).isTrue();
        assertThat(form.complain(new Problem("doc", LocalizedText.same("Not readable")), "en"))
                .isFalse();
        assertThat(form.rows().stream().filter(row -> row.getLabel().equals("Began")))
                .extracting(FormRow::getProblem)
                .containsExactly(where.en());
    }

    @Test
    @DisplayName("JSON and form edit the same document; what is no object changes nothing")
    void json() {
        assertThat(form.read("[1]")).isFalse();
        assertThat(form.read("{\"feeds\":")).isFalse();
        assertThat(compact()).isEqualTo(MINIMAL);
        assertThat(form.read("{\"blanks\": [\"x\"], \"odd\": 1}")).isTrue();

        FormRow odd = line("odd");
        assertThat(odd.getControl()).isEqualTo(Control.HEADING);
        assertThat(odd.isRemovable()).isTrue();
        assertThat(line("Blanks").getValue()).isEqualTo("x");
    }

    private FormRow line(String label) {
        return form.draw(ENGLISH).stream()
                .filter(row -> row.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String label, String value) {
        line(label).setValue(value);
        assertThat(form.apply()).isTrue();
    }

    private void add(String label, String name) {
        line(label).setAddition(name);
        assertThat(form.apply()).isTrue();
    }

    private String compact() {
        return compact(form);
    }

    private static String compact(DocumentForm form) {
        return form.text().replaceAll("\\n *", "").replace("\": ", "\":");
    }

    private static List<Map<String, String>> sample() {
        return List.of(row("No", "1", "开始时间", "08:00", "Waited (seconds)", "12", "Ended", "好"));
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}

package dev.touchstone.admin.connections.document;

import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document of an adapter while a person edits it, line by line or as JSON; both change the same document. */
public final class DocumentForm {

    private final Schema schema;
    private final Draft draft = new Draft();
    private final Map<String, Map<String, String>> titles = new HashMap<>();
    private List<SampleTable> tables = List.of();
    private List<FormRow> rows = List.of();

    /**
     * Begins with a document.
     *
     * @param schema JSON Schema with the notes that {@code CrmAdapter.findSchema} describes
     * @param text the document; blank for none yet
     */
    public DocumentForm(String schema, String text) {
        this.schema = Schema.of(schema);
        draft.read(text);
    }

    /** The tables that the document can speak of. */
    public void use(CheckReport report) {
        tables = report.streams().stream().map(SampleTable::of).toList();
    }

    public List<SampleTable> tables() {
        return tables;
    }

    /** Replaces the document; false, and nothing changes, if the text is no JSON object. */
    public boolean read(String text) {
        return draft.read(text);
    }

    /** The document set out for people; empty if there is none yet. */
    public String text() {
        return draft.text();
    }

    /** Draws the form anew. */
    public List<FormRow> draw(Reader reader) {
        rows = draft.hasContent() ? FormDrawing.of(schema, draft, tables, reader) : List.of();
        return rows;
    }

    List<FormRow> rows() {
        return rows;
    }

    /** Carries out what was changed in the lines; true if anything was. */
    public boolean apply() {
        boolean changed = false;
        for (FormRow row : rows) {
            changed |= row.apply();
        }
        return changed;
    }

    /** Takes a line's part out of the document. */
    public void remove(int row) {
        rows.get(row).remove();
    }

    /** What a table could feed, the likeliest first. */
    public List<FormRow.Option> listTargets(SampleTable table, Reader reader) {
        Proposals proposals = new Proposals(schema, draft, reader.language());
        Optional<String> best = proposals.findBest(table).map(Target::key);
        return proposals.listTargets(table).stream()
                .sorted(Comparator.comparing(target -> !best.equals(Optional.of(target.key()))))
                .map(target -> new FormRow.Option(target.key(), target.label()))
                .toList();
    }

    /** Lets a table feed a target, with the columns that are likely meant. */
    public void feed(SampleTable table, String target, Reader reader) {
        Proposals proposals = new Proposals(schema, draft, reader.language());
        proposals.listTargets(table).stream()
                .filter(each -> each.key().equals(target))
                .findFirst()
                .ifPresent(each -> proposals.accept(each, table));
    }

    /** Lets every table feed what it likely is of, in their order; a table that fits nothing feeds nothing. */
    public void propose(Reader reader) {
        for (SampleTable table : tables) {
            Proposals proposals = new Proposals(schema, draft, reader.language());
            proposals.findBest(table).ifPresent(best -> proposals.accept(best, table));
        }
    }

    /** The name for people of a field or a choice anywhere in the document; the given one if it has none. */
    public String title(String name, Reader reader) {
        return titles.computeIfAbsent(reader.language(), language -> FieldTitles.of(schema, language))
                .getOrDefault(name, name);
    }

    /** Puts a sentence that begins with a place in the document beside that line; false if there is no such line. */
    public boolean complain(Problem problem, String language) {
        String place = problem.message().en();
        LocalizedText message = problem.message();
        Optional<FormRow> row = rows.stream()
                .filter(each -> !each.place().isEmpty() && isAt(place, each.place()))
                .max(Comparator.comparingInt(each -> each.place().length()));
        row.ifPresent(each -> each.complain(in(message, language)));
        return row.isPresent();
    }

    private static boolean isAt(String sentence, String place) {
        return sentence.startsWith(place)
                && sentence.length() > place.length()
                && ".[:( ".indexOf(sentence.charAt(place.length())) >= 0;
    }

    private static String in(LocalizedText text, String language) {
        return text.in(Language.of(language));
    }
}

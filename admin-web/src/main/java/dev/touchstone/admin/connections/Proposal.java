package dev.touchstone.admin.connections;

import dev.touchstone.admin.connections.document.DocumentForm;
import dev.touchstone.admin.connections.document.FormRow;
import dev.touchstone.admin.connections.document.Reader;
import dev.touchstone.plugin.CheckReport;
import java.util.List;

/**
 * A document, such as a mapping, that the columns of a source suggest.
 *
 * @param setting the setting it belongs to
 * @param document its text; only what the columns tell is filled in, so that a person or a program completes it
 * @param tables what the source has
 */
public record Proposal(String setting, String document, List<Table> tables) {

    /**
     * A table of the source.
     *
     * @param table its name
     * @param columns its columns in their order
     * @param targets what it could feed, in the caller's language, the likeliest first; the proposed document lets it feed that one
     */
    public record Table(String table, List<String> columns, List<String> targets) {}

    /** Goes on with what is there already, which may be blank. */
    static Proposal of(DocumentSetting setting, String begun, CheckReport source, Reader reader) {
        DocumentForm form = new DocumentForm(setting.schema(), begun);
        form.use(source);
        List<Table> tables = form.tables().stream()
                .map(table -> new Table(
                        table.name(),
                        table.columns(),
                        form.listTargets(table, reader).stream()
                                .map(FormRow.Option::label)
                                .toList()))
                .toList();
        form.propose(reader);
        return new Proposal(setting.key(), form.text(), tables);
    }
}

package dev.touchstone.plugin;

import dev.touchstone.plugin.settings.Settings;
import java.util.Optional;

/**
 * The door to a kind of CRM. Found with {@link java.util.ServiceLoader}; its constructor and {@link #describe()} do no I/O.
 * Implementations are safe for use by several threads; the connections they give are not.
 */
public interface CrmAdapter {

    /**
     * What the adapter is.
     *
     * @return the same description every time
     */
    AdapterDescriptor describe();

    /**
     * Opens a connection. May touch the source, but need not.
     *
     * @param settings checked against the description
     * @return an open connection, to be closed by the host
     * @throws AdapterException if the settings turn out to be unusable, or the source refuses or cannot be reached
     */
    Connection connect(Settings settings) throws AdapterException;

    /**
     * The form of a setting of kind {@code DOCUMENT}, so that a host can help people to write it. Beyond the schema's own words a host
     * understands these notes; all may be left out:
     *
     * <ul>
     *   <li>{@code x-title}: the name of a part for people, by language tag; {@code x-choice-titles}: the same for each choice
     *   <li>{@code x-choices}: the names that the parts inside with {@code x-names: choice} may take
     *   <li>{@code x-names}: a text names a {@code column} of the table whose address ({@link CheckReport.StreamCheck#address}) the
     *       nearest object around it holds, or a {@code cell}, that is a text in that column, or a {@code choice}
     *   <li>{@code x-short}: an object that holds nothing but this member may be written as its text alone; {@code x-instead}: members
     *       that can stand in its place
     *   <li>{@code x-shown}: a part that is asked for even while it is not there
     *   <li>{@code x-aliases} and {@code x-choice-aliases}: usual names of the column and words for the choices, to propose by
     * </ul>
     *
     * @param setting its key
     * @return a JSON Schema (draft 2020-12); empty if the setting has no published form
     */
    default Optional<String> findSchema(String setting) {
        return Optional.empty();
    }
}

package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.csv.mapping.MappingSchema;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.Settings;
import java.util.Optional;
import java.util.Set;

/** Reads the exports of any CRM: CSV, TSV and XLSX files, mapped by a document. */
public final class CsvAdapter implements CrmAdapter {

    private static final String ID = "csv";

    private static final AdapterDescriptor DESCRIPTION = new AdapterDescriptor(
            ID,
            Wording.of("adapter.name"),
            Wording.of("adapter.description"),
            new ApiVersion(0, 1),
            FileSettings.describe(),
            Set.of(Capability.INCREMENTAL, Capability.LIST_KEYS, Capability.DIRECTORY));

    /** Does nothing but exist. */
    public CsvAdapter() {}

    @Override
    public AdapterDescriptor describe() {
        return DESCRIPTION;
    }

    @Override
    public Optional<String> findSchema(String setting) {
        return setting.equals(FileSettings.MAPPING) ? Optional.of(MappingSchema.text()) : Optional.empty();
    }

    @Override
    public Connection connect(Settings settings) throws BadSettingsException {
        return new FileConnection(FileSettings.of(settings));
    }
}

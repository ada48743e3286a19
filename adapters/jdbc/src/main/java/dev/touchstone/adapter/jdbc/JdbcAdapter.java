package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.csv.mapping.MappingSchema;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Optional;
import java.util.Set;

/** Reads any CRM whose PostgreSQL database may be read, by the SQL of an administrator. */
public final class JdbcAdapter implements CrmAdapter {

    private static final AdapterDescriptor DESCRIPTION = new AdapterDescriptor(
            "jdbc",
            new LocalizedText("数据库（SQL）", "資料庫（SQL）", "Database (SQL)"),
            new LocalizedText(
                    "用 SQL 读取任何 CRM 的 PostgreSQL 数据库，只读",
                    "用 SQL 讀取任何 CRM 的 PostgreSQL 資料庫，唯讀",
                    "Reads the PostgreSQL database of any CRM by SQL, and only reads"),
            new ApiVersion(0, 1),
            JdbcForm.describe(),
            Set.of(Capability.INCREMENTAL, Capability.LIST_KEYS));

    /** Does nothing but exist. */
    public JdbcAdapter() {}

    @Override
    public AdapterDescriptor describe() {
        return DESCRIPTION;
    }

    @Override
    public Optional<String> findSchema(String setting) {
        return setting.equals(JdbcSettings.MAPPING) ? Optional.of(MappingSchema.text()) : Optional.empty();
    }

    @Override
    public Connection connect(Settings settings) throws BadSettingsException {
        return new JdbcConnection(JdbcSettings.of(settings));
    }
}

package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.Capability;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.settings.Secret;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An adapter to a shelf in memory, right unless told to be wrong in one way. */
public final class ShelfAdapter implements CrmAdapter {

    private static final String PASSWORD = "opensesame";

    private final Quirk quirk;

    public ShelfAdapter() {
        this(Quirk.NONE);
    }

    ShelfAdapter(Quirk quirk) {
        this.quirk = quirk;
        if (quirk == Quirk.READS_A_FILE_WHEN_MADE) {
            try {
                Files.readString(Path.of("pom.xml"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Override
    public AdapterDescriptor describe() {
        LocalizedText words = new LocalizedText("货架", "貨架", "Shelf");
        List<Setting> settings = new ArrayList<>(List.of(
                Setting.required("shelf", SettingKind.TEXT, words, words),
                Setting.optional("page-size", SettingKind.NUMBER, words, words, "100"),
                Setting.optional("password", SettingKind.SECRET, words, words, null)));
        if (quirk == Quirk.LEAVES_A_TOKEN_UNMARKED) {
            settings.add(Setting.optional("access-token", SettingKind.TEXT, words, words, null));
        }
        if (quirk == Quirk.FORGETS_A_SETTING_IN_ITS_MANUAL) {
            settings.add(Setting.optional("colour", SettingKind.TEXT, words, words, null));
        }
        return new AdapterDescriptor(
                "shelf", words, words, ApiVersion.CURRENT, settings, Set.of(Capability.INCREMENTAL));
    }

    @Override
    public Connection connect(Settings settings) throws AccessDeniedException {
        Shelf shelf = Shelf.getShelf(settings.get("shelf"));
        String password = settings.findSecret("password").map(Secret::reveal).orElse(PASSWORD);
        int attempts = quirk == Quirk.TRIES_BAD_CREDENTIALS_AGAIN ? 3 : 1;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            shelf.requests.incrementAndGet();
            if (password.equals(PASSWORD)) {
                return new ShelfConnection(shelf, Integer.parseInt(settings.get("page-size")), quirk);
            }
        }
        throw new AccessDeniedException(
                LocalizedText.same(quirk == Quirk.TELLS_THE_SECRET ? "Not " + password : "The shelf is locked"));
    }
}

package dev.touchstone.admin.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A key of this installation. It never lies in the database: a setting gives it (64 hexadecimal digits), else a file in the data
 * folder that only its owner may read. Each purpose has a key of its own, so that one can be kept or changed without the other.
 */
public enum InstallationKey {
    /** Seals the secrets of connections. */
    SECRETS("touchstone.key", "secret-key.txt"),
    /** Replaces customers by digests before they are stored. */
    CUSTOMERS("touchstone.customer.key", "customer-key.txt"),
    /** Signs the audit trail. */
    AUDIT("touchstone.audit.key", "audit-key.txt");

    private static final int BYTES = 32;

    private final String setting;
    private final String file;

    InstallationKey(String setting, String file) {
        this.setting = setting;
        this.file = file;
    }

    /** The configured key, or that of the data folder, which is made when there is none yet. */
    public byte[] getOrMake() {
        return find().orElseGet(this::make);
    }

    /** The configured key, or that of the data folder; empty if there is neither. */
    public Optional<byte[]> find() {
        return Configuration.find(setting).map(this::parse).or(() -> read(DataFolder.configured()));
    }

    /** How people are told where the key comes from: the environment variable and the file. */
    public String source() {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_') + ", or " + file + " in the data folder";
    }

    private Optional<byte[]> read(DataFolder folder) {
        try {
            return Files.exists(folder.resolve(file))
                    ? Optional.of(parse(Files.readString(folder.resolve(file))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + folder.resolve(file) + " cannot be read", e);
        }
    }

    private byte[] make() {
        DataFolder folder = DataFolder.configured();
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            folder.writeSecret(file, HexFormat.of().formatHex(fresh));
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + folder.resolve(file) + " cannot be written", e);
        }
        return fresh;
    }

    private byte[] parse(String digits) {
        String given = digits.strip();
        if (!given.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")) {
            throw new IllegalStateException("The key (" + source() + ") must be " + 2 * BYTES
                    + " hexadecimal digits; it has " + given.length() + " characters");
        }
        return HexFormat.of().parseHex(given);
    }
}

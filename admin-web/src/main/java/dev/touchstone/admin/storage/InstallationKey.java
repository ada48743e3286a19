package dev.touchstone.admin.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A key of this installation. It never lies in the database: a setting gives it (64 hexadecimal digits), else a file in the data
 * folder that only its owner may read. Each purpose has a key of its own, so that one can be kept or changed without the other.
 */
public enum InstallationKey {
    /** Seals the secrets of connections. After a rotation the one before stands behind it. */
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
        return findText().map(this::parse);
    }

    /** The configured keys, or those of the data folder, the present one first; empty if there is none. */
    public List<byte[]> list() {
        return findText().stream()
                .flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
                .map(this::parse)
                .toList();
    }

    /** Whether a setting gives the key, which only its owner can change. */
    public boolean isConfigured() {
        return Configuration.find(setting).isPresent();
    }

    /** Puts other keys into the data folder, the present one first. */
    public void replace(List<byte[]> keys) {
        write(keys.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining("\n")));
    }

    /** A key that nobody has had before. */
    public static byte[] fresh() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        return fresh;
    }

    /** The environment variable that gives the key. */
    public String variable() {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** How people are told where the key comes from: the environment variable and the file. */
    public String source() {
        return variable() + ", or " + file + " in the data folder";
    }

    private Optional<String> findText() {
        return Configuration.find(setting).or(() -> read(DataFolder.configured()));
    }

    private Optional<String> read(DataFolder folder) {
        try {
            return Files.exists(folder.resolve(file))
                    ? Optional.of(Files.readString(folder.resolve(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + folder.resolve(file) + " cannot be read", e);
        }
    }

    private byte[] make() {
        byte[] fresh = fresh();
        write(HexFormat.of().formatHex(fresh));
        return fresh;
    }

    private void write(String text) {
        DataFolder folder = DataFolder.configured();
        try {
            folder.writeSecret(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + folder.resolve(file) + " cannot be written", e);
        }
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

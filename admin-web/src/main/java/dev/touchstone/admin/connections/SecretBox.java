package dev.touchstone.admin.connections;

import dev.touchstone.admin.storage.Configuration;
import dev.touchstone.admin.storage.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the secrets of connections with AES-GCM. The key never lies in the database: {@code touchstone.key} gives it (64 hexadecimal
 * digits), else a file in the data folder that only its owner may read; the first start writes that file.
 */
@ApplicationScoped
public class SecretBox {

    private static final String SETTING = "touchstone.key";
    private static final String KEY_FILE = "secret-key.txt";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** Takes the configured key, or that of the data folder, which is made when there is none yet. */
    public SecretBox() {
        this(Configuration.find(SETTING).map(SecretBox::parse).orElseGet(() -> readOrMakeKey(DataFolder.configured())));
    }

    SecretBox(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * Seals a secret.
     *
     * @param place whose secret it is: what was sealed for one place opens at no other
     * @param secret the plain text
     * @return hexadecimal digits
     */
    String seal(String place, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, place, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(nonce) + HexFormat.of().formatHex(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + CIPHER, e);
        }
    }

    /**
     * Opens a sealed secret.
     *
     * @throws IllegalStateException if it was sealed with another key, for another place, or was changed
     */
    String open(String place, String sealed) {
        byte[] all = HexFormat.of().parseHex(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        try {
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, place, nonce).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The secret of " + place + " cannot be opened with this key."
                            + "\nMaybe the data folder was moved without " + KEY_FILE
                            + ", or TOUCHSTONE_KEY is another: bring the old key back, or enter the secret anew",
                    e);
        }
    }

    private Cipher cipher(int mode, String place, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] parse(String digits) {
        String given = digits.strip();
        if (!given.matches("[0-9a-fA-F]{" + 2 * KEY_BYTES + "}")) {
            throw new IllegalStateException("The key that seals secrets (TOUCHSTONE_KEY, or " + KEY_FILE
                    + " in the data folder) must be " + 2 * KEY_BYTES + " hexadecimal digits; it has " + given.length()
                    + " characters");
        }
        return HexFormat.of().parseHex(given);
    }

    private static byte[] readOrMakeKey(DataFolder folder) {
        try {
            if (!Files.exists(folder.resolve(KEY_FILE))) {
                byte[] fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                folder.writeSecret(KEY_FILE, HexFormat.of().formatHex(fresh));
            }
            return parse(Files.readString(folder.resolve(KEY_FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The key that seals secrets, " + folder.resolve(KEY_FILE) + ", cannot be read or written", e);
        }
    }
}

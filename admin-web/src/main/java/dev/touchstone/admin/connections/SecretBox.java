package dev.touchstone.admin.connections;

import dev.touchstone.admin.storage.InstallationKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals the secrets of connections with AES-GCM, with a key that is not in the database. */
@ApplicationScoped
public class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** Takes the configured key, or that of the data folder, which is made when there is none yet. */
    public SecretBox() {
        this(InstallationKey.SECRETS.getOrMake());
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
                            + "\nMaybe the data folder was moved without it, or it is another now ("
                            + InstallationKey.SECRETS.source()
                            + "): bring the old key back, or enter the secret anew",
                    e);
        }
    }

    private Cipher cipher(int mode, String place, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

package dev.touchstone.admin.connections;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import dev.touchstone.admin.storage.ConsoleDatabase;
import dev.touchstone.admin.storage.InstallationKey;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * Seals the secrets of connections by Tink with a key that is not in the database. The first key seals; those behind it still open what
 * they have sealed. The keys are looked up each time, as a command may rotate them while the console runs.
 */
@ApplicationScoped
public class SecretBox {

    private static final AesGcmParameters AES_GCM = parameters();

    private final Supplier<List<byte[]>> keys;

    /** Takes the configured keys, or those of the data folder, where one is made when there is none yet. */
    public SecretBox() {
        this(InstallationKey.SECRETS::list);
        if (keys.get().isEmpty()) {
            InstallationKey.SECRETS.getOrMake();
        }
    }

    SecretBox(Supplier<List<byte[]>> keys) {
        this.keys = keys;
    }

    /**
     * Loads Tink before any work begins. A server may close and reopen an archive's jars while it ends starting it, and a class that is
     * initialised at that moment is broken until the next start.
     */
    static void load(@Observes @Priority(ConsoleDatabase.TABLES_READY - 1) Startup startup) {
        byte[] key = InstallationKey.fresh();
        SecretBox box = new SecretBox(() -> List.of(key));
        box.open("a trial", box.seal("a trial", "a secret"));
    }

    /**
     * Seals a secret.
     *
     * @param place whose secret it is: what was sealed for one place opens at no other
     * @param secret the plain text
     * @return hexadecimal digits
     */
    String seal(String place, String secret) {
        try {
            return HexFormat.of().formatHex(aead().encrypt(utf8(secret), utf8(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute AES-GCM", e);
        }
    }

    /**
     * Opens a sealed secret.
     *
     * @throws IllegalStateException if it was sealed with another key, for another place, or was changed
     */
    String open(String place, String sealed) {
        try {
            return new String(aead().decrypt(HexFormat.of().parseHex(sealed), utf8(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The secret of " + place + " cannot be opened with this key."
                            + "\nMaybe the data folder was moved without it, or it is another now ("
                            + InstallationKey.SECRETS.source()
                            + "): bring the old key back, or enter the secret anew",
                    e);
        }
    }

    private Aead aead() throws GeneralSecurityException {
        KeysetHandle.Builder all = KeysetHandle.newBuilder();
        boolean first = true;
        for (byte[] key : keys.get()) {
            KeysetHandle.Builder.Entry entry =
                    KeysetHandle.importKey(tinkKey(key)).withRandomId();
            all.addEntry(first ? entry.makePrimary() : entry);
            first = false;
        }
        return all.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static AesGcmKey tinkKey(byte[] key) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AES_GCM)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
    }

    /** AES-256-GCM, the sealed bytes without a prefix: nonce, ciphertext and tag. */
    private static AesGcmParameters parameters() {
        try {
            AeadConfig.register();
            return AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute AES-GCM", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

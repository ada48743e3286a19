package dev.touchstone.admin.imports;

import dev.touchstone.admin.storage.DataFolder;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.ServiceFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Replaces a customer by a keyed digest before anything is stored. The key lies in the data folder, not in the database. */
@ApplicationScoped
public class CustomerDigest {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY_FILE = "customer-key.txt";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /** Reads the key, or makes one when there is none yet. */
    public CustomerDigest() {
        this(readOrMakeKey(DataFolder.configured()));
    }

    CustomerDigest(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The same fact without a customer that could be read. */
    public ServiceFact conceal(ServiceFact fact) {
        Circumstances circumstances = fact.circumstances();
        return circumstances
                .findCustomer()
                .map(customer -> fact.withCircumstances(circumstances.withCustomer(digest(customer))))
                .orElse(fact);
    }

    private CustomerRef digest(CustomerRef customer) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(customer.normalized().value().getBytes(StandardCharsets.UTF_8));
            return new CustomerRef(HexFormat.of().formatHex(digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }

    private static byte[] readOrMakeKey(DataFolder folder) {
        try {
            if (!Files.exists(folder.resolve(KEY_FILE))) {
                byte[] fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                folder.writeSecret(KEY_FILE, HexFormat.of().formatHex(fresh));
            }
            return HexFormat.of()
                    .parseHex(Files.readString(folder.resolve(KEY_FILE)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The customer key " + folder.resolve(KEY_FILE) + " cannot be read or written", e);
        }
    }
}

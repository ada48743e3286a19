package dev.touchstone.admin.imports;

import dev.touchstone.admin.storage.InstallationKey;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.ServiceFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Replaces a customer by a keyed digest before anything is stored. The key is not in the database. */
@ApplicationScoped
public class CustomerDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** Reads the key, or makes one when there is none yet. */
    public CustomerDigest() {
        this(InstallationKey.CUSTOMERS.getOrMake());
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
}

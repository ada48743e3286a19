package dev.touchstone.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hashes passwords and one-time codes: PBKDF2 with HMAC-SHA512, 210,000 rounds, a salt of 32 bytes. */
@ApplicationScoped
public class Passwords {

    private static final String DECOY = "no account has this password";

    @Inject
    Pbkdf2PasswordHash hash;

    private String decoyHash = "";

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        decoyHash = hash.generate(DECOY.toCharArray());
    }

    String hashOf(String secret) {
        return hash.generate(secret.toCharArray());
    }

    /** Whether the secret is the hashed one. Without a hash the answer is no, after the same time. */
    boolean verify(String secret, @Nullable String hashed) {
        boolean same = hash.verify(secret.toCharArray(), hashed == null ? decoyHash : hashed);
        return same && hashed != null;
    }
}

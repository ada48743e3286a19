package dev.touchstone.pdf.file;

import dev.touchstone.pdf.page.Mark;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Sixteen bytes that name a file by what it says: equal input gives an equal identity. */
final class ContentDigest {
    private static final int IDENTITY_BYTES = 16;

    private final MessageDigest digest;

    ContentDigest(FileFacts facts) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
        add(facts.toString().getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] content) {
        digest.update(content);
    }

    void add(Mark mark) {
        if (mark instanceof Mark.Text text) {
            add(text.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    byte[] value() {
        return Arrays.copyOf(digest.digest(), IDENTITY_BYTES);
    }
}

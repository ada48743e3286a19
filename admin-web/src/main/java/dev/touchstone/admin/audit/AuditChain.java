package dev.touchstone.admin.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs entries with HMAC-SHA-256, each together with the signature before it, and the end of the trail with how many there are.
 * Whoever can write to the database but has not the key can neither change an entry nor take one away unseen.
 */
final class AuditChain {

    /** What stands before the first entry. */
    static final String BEGINNING = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ENTRY = "touchstone audit entry 1";
    private static final String END = "touchstone audit end 1";
    private static final int ABSENT = -1;

    private final SecretKeySpec key;

    AuditChain(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The signature of an entry; the one it carries is not looked at. */
    String sign(AuditEntry entry) {
        Mac mac = begin(ENTRY);
        add(mac, entry.previous());
        add(mac, entry.number());
        add(mac, entry.at().toEpochMilli());
        add(mac, entry.account());
        add(mac, entry.name());
        add(mac, entry.token());
        add(mac, entry.action());
        add(mac, entry.subject());
        add(mac, entry.subjectId());
        add(mac, entry.detail());
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /** The seal of the trail's end. */
    String seal(long entries, String last) {
        Mac mac = begin(END);
        add(mac, entries);
        add(mac, last);
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private Mac begin(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            add(mac, what);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot compute " + ALGORITHM, e);
        }
    }

    private static void add(Mac mac, @Nullable String text) {
        if (text == null) {
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(ABSENT).flip());
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        mac.update(bytes);
    }

    private static void add(Mac mac, @Nullable Long number) {
        add(mac, number == null ? null : number.toString());
    }
}

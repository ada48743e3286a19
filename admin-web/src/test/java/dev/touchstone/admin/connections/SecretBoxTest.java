package dev.touchstone.admin.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sealed secret")
class SecretBoxTest {

    private final SecretBox box = new SecretBox(() -> List.of(key(1)));

    @Test
    @DisplayName("opens where it was sealed, and looks different each time")
    void opens() {
        String one = box.seal("connection 1, token", "令牌 token");
        String other = box.seal("connection 1, token", "令牌 token");

        assertThat(one).isNotEqualTo(other).doesNotContain("token");
        assertThat(box.open("connection 1, token", one)).isEqualTo("令牌 token");
        assertThat(box.open("connection 1, token", other)).isEqualTo("令牌 token");
    }

    @Test
    @DisplayName("opens at no other place, with no other key and not after a change")
    void staysShut() {
        String sealed = box.seal("connection 1, token", "secret");
        String changed = sealed.substring(0, 30) + (sealed.charAt(30) == '0' ? '1' : '0') + sealed.substring(31);

        assertThatIllegalStateException()
                .isThrownBy(() -> box.open("connection 2, token", sealed))
                .withMessageContaining("The secret of connection 2, token cannot be opened with this key")
                .withMessageContaining("enter the secret anew");
        assertThatIllegalStateException()
                .isThrownBy(() -> new SecretBox(() -> List.of(key(2))).open("connection 1, token", sealed));
        assertThatIllegalStateException().isThrownBy(() -> box.open("connection 1, token", changed));
    }

    @Test
    @DisplayName("opens with a key of before, and is sealed with the present one")
    void rotated() {
        String before = box.seal("connection 1, token", "secret");
        SecretBox rotated = new SecretBox(() -> List.of(key(2), key(1)));

        assertThat(rotated.open("connection 1, token", before)).isEqualTo("secret");
        assertThat(new SecretBox(() -> List.of(key(2)))
                        .open("connection 1, token", rotated.seal("connection 1, token", "secret")))
                .isEqualTo("secret");
    }

    @Test
    @DisplayName("opens what was sealed by an earlier release: nonce, ciphertext and tag of AES-256-GCM")
    void earlierRelease() throws GeneralSecurityException {
        byte[] nonce = new byte[12];
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key(1), "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD("connection 1, token".getBytes(StandardCharsets.UTF_8));
        byte[] sealed = cipher.doFinal("secret".getBytes(StandardCharsets.UTF_8));

        assertThat(box.open(
                        "connection 1, token",
                        HexFormat.of().formatHex(nonce) + HexFormat.of().formatHex(sealed)))
                .isEqualTo("secret");
    }

    private static byte[] key(int filled) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filled);
        return key;
    }
}

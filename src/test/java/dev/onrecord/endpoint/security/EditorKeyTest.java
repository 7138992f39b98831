package dev.onrecord.endpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class EditorKeyTest {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final EditorKey key = EditorKey.generate();

    @Test
    void keyHasAFormThatScannersKnow() {
        assertThat(key.text()).matches("onrecord_[0-9A-Za-z]{49}");
    }

    @Test
    void lastSixDigitsAreTheChecksumOfTheRandomOnes() {
        String digits = key.text().substring(EditorKey.PREFIX.length());
        CRC32 crc = new CRC32();
        crc.update(digits.substring(0, 43).getBytes(StandardCharsets.US_ASCII));
        long checksum = 0;
        for (char digit : digits.substring(43).toCharArray()) {
            checksum = checksum * 62 + DIGITS.indexOf(digit);
        }
        assertThat(checksum).isEqualTo(crc.getValue());
    }

    @Test
    void noTwoKeysAreAlike() {
        assertThat(Stream.generate(EditorKey::generate).limit(100).map(EditorKey::text))
                .doesNotHaveDuplicates();
    }

    @Test
    void digestIsWhatSha256SumPrints() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.text().getBytes(StandardCharsets.US_ASCII));
        assertThat(key.digest()).isEqualTo(HexFormat.of().formatHex(digest)).matches("[0-9a-f]{64}");
    }

    @Test
    void keyIsNotPrintedByAccident() {
        assertThat(key.toString()).doesNotContain(key.text());
    }
}

package dev.onrecord.endpoint.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A new key of an editor: {@code onrecord_}, 43 random letters and digits (256 bits), and the CRC-32 of these 43 in six more,
 * all to base 62, by which scanners tell a leaked key from anything else. Needs no running server.
 */
public final class EditorKey {

    /** What every key begins with. */
    public static final String PREFIX = "onrecord_";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM_LENGTH = 43;
    private static final int CHECKSUM_LENGTH = 6;

    private final String text;

    private EditorKey(String text) {
        this.text = text;
    }

    /** A key that nobody has had before. */
    public static EditorKey generate() {
        SecureRandom random = new SecureRandom();
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            secret.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return new EditorKey(PREFIX + secret + checksum(secret.toString()));
    }

    private static String checksum(String secret) {
        CRC32 crc = new CRC32();
        crc.update(secret.getBytes(StandardCharsets.US_ASCII));
        StringBuilder digits = new StringBuilder();
        long rest = crc.getValue();
        for (int i = 0; i < CHECKSUM_LENGTH; i++) {
            digits.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        return digits.toString();
    }

    /** The key itself, for the editor and nobody else. */
    public String text() {
        return text;
    }

    /** What stands in {@code onrecord.security.editor-keys}: SHA-256 in hexadecimal digits. */
    public String digest() {
        return HexFormat.of().formatHex(digest(text));
    }

    static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

package dev.onrecord.transfer;

import io.airlift.compress.zstd.ZstdInputStream;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How a file is made smaller. */
public enum Compression {
    NONE(""),
    GZIP(".gz", 0x1f, 0x8b),
    ZSTD(".zst", 0x28, 0xb5, 0x2f, 0xfd);

    private static final int BUFFER_SIZE = 1 << 16;

    private final String ending;
    private final byte[] magic;

    Compression(String ending, int... magic) {
        this.ending = ending;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** As the ending of a file's name has it. */
    public static Compression ofName(String name) {
        return Arrays.stream(values())
                .filter(one -> one != NONE && name.toLowerCase(Locale.ROOT).endsWith(one.ending))
                .findFirst()
                .orElse(NONE);
    }

    /** What the names of such files end in. */
    public String ending() {
        return ending;
    }

    /** A file's name without the ending that tells of this. */
    String strip(String name) {
        return this != NONE && ofName(name) == this ? name.substring(0, name.length() - ending.length()) : name;
    }

    /** As the first bytes have it; {@code in} must support marks and is left where it was. */
    static Compression ofContent(InputStream in) throws IOException {
        in.mark(ZSTD.magic.length);
        byte[] head = in.readNBytes(ZSTD.magic.length);
        in.reset();
        return Arrays.stream(values())
                .filter(one -> one != NONE
                        && one.magic.length <= head.length
                        && Arrays.equals(one.magic, Arrays.copyOf(head, one.magic.length)))
                .findFirst()
                .orElse(NONE);
    }

    /** What was compressed, as it was. */
    InputStream read(InputStream in) throws IOException {
        return switch (this) {
            case NONE -> in;
            case GZIP -> new BufferedInputStream(new GZIPInputStream(in, BUFFER_SIZE), BUFFER_SIZE);
            case ZSTD -> new BufferedInputStream(new ZstdInputStream(in), BUFFER_SIZE);
        };
    }

    /** Compresses what is written. */
    public OutputStream write(OutputStream out) throws IOException {
        return switch (this) {
            case NONE -> out;
            case GZIP -> new GZIPOutputStream(out, BUFFER_SIZE, true);
            case ZSTD -> new ZstdOutputStream(out);
        };
    }
}

package dev.onrecord.transfer;

/** The bytes of one article, not yet read. */
public final class RawArticle {

    private final Origin origin;
    private final ArticleFormat format;
    private final byte[] bytes;
    private final long size;

    RawArticle(Origin origin, ArticleFormat format, byte[] bytes, long size) {
        this.origin = origin;
        this.format = format;
        this.bytes = bytes;
        this.size = size;
    }

    public Origin origin() {
        return origin;
    }

    ArticleFormat format() {
        return format;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Bytes it takes in its file. Where it is too large for its format, {@link #bytes} holds less. */
    public long size() {
        return size;
    }

    boolean isTooLarge() {
        return size > format.maxSize();
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }
}

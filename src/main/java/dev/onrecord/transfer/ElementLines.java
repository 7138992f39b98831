package dev.onrecord.transfer;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of the elements of a JSON array as they are read, so that an array of any size is never held: each element
 * becomes the line on which it begins, if it is the first there. All that matters is ASCII, so that UTF-8 passes through.
 * What is no array, or is broken, becomes lines that are no documents.
 */
final class ElementLines extends InputStream {

    private static final int NOTHING = -2;

    /** What stands around elements, the bytes of a byte order mark included. */
    private static final String BETWEEN = "[],\u00ef\u00bb\u00bf";

    private final InputStream in;

    /** Objects and arrays that are open, without those around all elements. */
    private int depth;

    private boolean inString;
    private boolean escaped;

    /** Line ends within the element, which are told behind it. */
    private int owed;

    /** Whether something stands on this line. */
    private boolean begun;

    /** What comes behind a line end that was put in. */
    private int held = NOTHING;

    private @Nullable IOException failure;

    /** @param in should be buffered */
    ElementLines(InputStream in) {
        this.in = in;
    }

    /** What can be read before a failure is not lost to it. */
    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
        int count = 0;
        try {
            for (int next = 0; count < length && next >= 0; ) {
                next = read();
                if (next >= 0) {
                    buffer[start + count++] = (byte) next;
                }
            }
        } catch (IOException unreadable) {
            failure = unreadable;
        }
        if (count == 0 && failure != null) {
            throw failure;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public int read() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (held != NOTHING) {
            int next = held;
            held = NOTHING;
            return next;
        }
        if (depth == 0 && owed > 0 && !inString) {
            owed--;
            return lineEnd();
        }
        int next = in.read();
        if (depth == 0 && !inString) {
            return between(next);
        }
        if (inString) {
            inString = escaped || next != '"';
            escaped = !escaped && next == '\\';
        } else {
            follow(next);
        }
        owed += next == '\n' ? 1 : 0;
        return next == '\n' ? ' ' : next;
    }

    private int lineEnd() {
        begun = false;
        return '\n';
    }

    /** The elements are in one array, or in several one after another. */
    private int between(int next) {
        if (next == '\n') {
            return lineEnd();
        }
        if (BETWEEN.indexOf(next) >= 0) {
            return ' ';
        }
        follow(next);
        boolean begins = depth > 0 || inString;
        boolean another = begins && begun;
        begun |= next > ' ';
        held = another ? next : NOTHING;
        return another ? '\n' : next;
    }

    private void follow(int next) {
        switch (next) {
            case '{', '[' -> depth++;
            case '}', ']' -> depth = Math.max(0, depth - 1);
            case '"' -> inString = true;
            default -> {}
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

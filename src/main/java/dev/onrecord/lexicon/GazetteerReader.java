package dev.onrecord.lexicon;

import java.nio.charset.StandardCharsets;

/**
 * Reads the columns of the resource that {@code src/main/gazetteer/build-gazetteer.mjs} writes: numbers of seven bits a
 * byte, least first; a column of numbers that lie close together as zigzag differences.
 */
final class GazetteerReader {

    private final byte[] bytes;
    private int position;

    GazetteerReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[position++];
            number |= (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    int[] numbers(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    int[] differences(int count) {
        int[] numbers = new int[count];
        int last = 0;
        for (int i = 0; i < count; i++) {
            int zigzag = number();
            last += (zigzag >>> 1) ^ -(zigzag & 1);
            numbers[i] = last;
        }
        return numbers;
    }

    byte[] raw(int count) {
        byte[] raw = new byte[count];
        System.arraycopy(bytes, position, raw, 0, count);
        position += count;
        return raw;
    }

    byte[] text() {
        return raw(number());
    }

    String ascii() {
        return new String(text(), StandardCharsets.US_ASCII);
    }
}

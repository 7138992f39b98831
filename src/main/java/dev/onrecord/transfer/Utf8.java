package dev.onrecord.transfer;

import dev.onrecord.archive.error.BadInputException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text out of bytes, strictly: what a wrong encoding would garble is refused. */
final class Utf8 {

    private Utf8() {}

    /** @throws BadInputException at the first byte that is none of UTF-8 */
    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new BadInputException(
                    "text",
                    "is not in UTF-8 (byte " + (in.position() + 1) + "); convert it first, as by iconv -t UTF-8");
        }
        return out.flip().toString();
    }
}

package dev.onrecord.transfer.format;

import dev.onrecord.archive.error.BadInputException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text out of the bytes of a page or feed, in the encoding that they state: by a byte order mark, else by the XML
 * declaration or the page's meta element, else UTF-8. What would be garbled is refused.
 */
public final class MarkupText {

    /** A page states its encoding in its first thousand bytes; people put scripts in front. */
    private static final int FARTHEST_LOOK = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})|<meta[^>]{1,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private MarkupText() {}

    /** @throws BadInputException if the encoding is unknown, or the bytes are not in it */
    public static String decode(byte[] bytes) {
        Charset charset = marked(bytes);
        String text = text(bytes, charset == null ? declared(bytes) : charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, FARTHEST_LOOK), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        return named(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    /** As browsers do: Latin-1 is read as its superset; what says in single bytes that it is UTF-16 is not. */
    private static Charset named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("utf-16") || plain.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(plain.matches("iso-?8859-1|latin-?1|us-ascii|ascii") ? "windows-1252" : plain);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new BadInputException(
                    "text", "is in an encoding that is not known here, " + name + "; convert it to UTF-8");
        }
    }

    /** Bytes that an encoding of single bytes leaves open stand for nothing; any other that is broken is another one. */
    private static String text(byte[] bytes, Charset charset) {
        boolean single = charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
        CodingErrorAction onError = single ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(onError)
                    .onUnmappableCharacter(onError)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException garbled) {
            throw new BadInputException(
                    "text", "is not in " + charset.name() + ", as it should be; convert it, as by iconv -t UTF-8");
        }
    }
}

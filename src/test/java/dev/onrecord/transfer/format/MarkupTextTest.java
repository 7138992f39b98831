package dev.onrecord.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkupTextTest {

    private static String decoded(String text, String charset, int... mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));
        return MarkupText.decode(bytes.toByteArray());
    }

    @Test
    void utf8IsTheDefault() {
        assertThat(decoded("<p>Málaga</p>", "utf-8")).isEqualTo("<p>Málaga</p>");
        assertThat(MarkupText.decode(new byte[0])).isEmpty();
    }

    @Test
    void markGoesBeforeWhatIsDeclared() {
        String page = "<meta charset=koi8-r><p>Málaga</p>";
        assertThat(decoded(page, "utf-8", 0xef, 0xbb, 0xbf)).isEqualTo(page);
        assertThat(decoded(page, "utf-16le", 0xff, 0xfe)).isEqualTo(page);
        assertThat(decoded(page, "utf-16be", 0xfe, 0xff)).isEqualTo(page);
    }

    @Test
    void declaredEncodingIsUsed() {
        for (String page : new String[] {
            "<html><head><meta charset=\"windows-1251\"><p>Вена</p>",
            "<META http-equiv='Content-Type' content='text/html; charset=windows-1251'><p>Вена</p>",
            "<?xml version='1.0' encoding='windows-1251'?><rss>Вена</rss>"
        }) {
            assertThat(decoded(page, "windows-1251")).isEqualTo(page);
        }
    }

    @Test
    void latin1IsReadAsItsSuperset() {
        String page = "<meta charset=iso-8859-1>“Málaga”";
        assertThat(decoded(page, "windows-1252")).isEqualTo(page);
    }

    @Test
    void whatWouldBeGarbledIsRefused() {
        assertThatThrownBy(() -> decoded("<p>Málaga</p>", "iso-8859-1"))
                .hasMessageStartingWith("text: is not in UTF-8");
        assertThatThrownBy(() -> MarkupText.decode("<meta charset=klingon>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("text: is in an encoding that is not known here, klingon");
    }
}

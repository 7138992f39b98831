package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class KeyCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine line = OnrecordCommand.line(new ExtractCommand());
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }

    @Test
    void keyIsPrintedWithItsDigestAndNothingElse() throws NoSuchAlgorithmException {
        assertThat(run("key")).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("key: onrecord_[0-9A-Za-z]{49}");
        byte[] key = lines.get(0).substring("key: ".length()).getBytes(StandardCharsets.US_ASCII);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
        assertThat(lines.get(1)).isEqualTo("digest: " + HexFormat.of().formatHex(digest));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyKeyIsNew() {
        run("key");
        run("key");
        assertThat(out.toString().lines()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void helpNamesTheSettingThatTakesTheDigest() {
        assertThat(run("key", "--help")).isZero();
        assertThat(out.toString()).contains("onrecord.security.editor-keys", "Authorization: Bearer");
    }

    @Test
    void keyTakesNoArguments() {
        assertThat(run("key", "ann")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
    }
}

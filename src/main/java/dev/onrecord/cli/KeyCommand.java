package dev.onrecord.cli;

import dev.onrecord.endpoint.security.EditorKey;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a key for an editor. It is shown once, and kept nowhere. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = {"Prints a new key for an editor, and the digest by which the server knows it.", ""},
        footer = {
            "",
            "Give the key to the editor, who sends it as Authorization: Bearer <key>. Add the digest to",
            "onrecord.security.editor-keys, a list with commas, alone or as name:digest; the audit calls the",
            "editor by that name. To replace a key, list both digests until the old key is out of use."
        })
final class KeyCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        EditorKey key = EditorKey.generate();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("key: " + key.text());
        out.println("digest: " + key.digest());
    }
}

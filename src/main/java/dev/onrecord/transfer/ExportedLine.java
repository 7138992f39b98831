package dev.onrecord.transfer;

import dev.onrecord.archive.Table;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The lines of an export, in their order, as the field {@code type} tells them apart. */
enum ExportedLine {
    /** The first: the form of the rest, and the highest ids in it. */
    ARCHIVE("archive", null, (line, rows) -> {}),
    LOCATION("location", Table.LOCATION, (line, rows) -> rows.location(line)),
    SPEAKER("speaker", Table.SPEAKER, (line, rows) -> rows.speaker(line)),
    /** With what is more than an article's input under {@code stored}. */
    ARTICLE("article", Table.ARTICLE, (line, rows) -> rows.article(line)),
    AUDIT_ENTRY("auditEntry", Table.AUDIT_ENTRY, (line, rows) -> rows.auditEntry(line)),
    /** The last: nothing is missing. */
    END("end", null, (line, rows) -> {});

    static final int VERSION = 1;

    /** The tables whose ids an export keeps, by the name it has for them. */
    static final Map<String, Table> TABLES = tables();

    private final String type;
    private final @Nullable Table table;
    private final BiConsumer<LineFields, RestoredRows> adder;

    ExportedLine(String type, @Nullable Table table, BiConsumer<LineFields, RestoredRows> adder) {
        this.type = type;
        this.table = table;
        this.adder = adder;
    }

    private static Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("location", Table.LOCATION);
        tables.put("speaker", Table.SPEAKER);
        tables.put("article", Table.ARTICLE);
        tables.put("quote", Table.QUOTE);
        tables.put("auditEntry", Table.AUDIT_ENTRY);
        return tables;
    }

    String type() {
        return type;
    }

    Table table() {
        return Objects.requireNonNull(table);
    }

    /** Empty for a line of which the input of an article is all. */
    static Optional<ExportedLine> find(JsonObject line) {
        String told = line.get("type") instanceof JsonString string ? string.getString() : "";
        return Arrays.stream(values())
                .filter(one -> one.type.equals(told) && (one != ARTICLE || line.containsKey("stored")))
                .findFirst();
    }

    static ExportedLine typeOf(JsonObject line) {
        return find(line).orElseThrow();
    }

    long idOf(JsonObject line) {
        LineFields fields = new LineFields(line, "");
        return (this == ARTICLE ? fields.object("stored") : fields).requireId("id");
    }

    void add(LineFields line, RestoredRows rows) {
        adder.accept(line, rows);
    }

    /** What tells one export from another. */
    static String fingerprint(JsonObject head) {
        return UUID.nameUUIDFromBytes(head.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

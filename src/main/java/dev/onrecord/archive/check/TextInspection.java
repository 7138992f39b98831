package dev.onrecord.archive.check;

import dev.onrecord.archive.ContentHash;
import dev.onrecord.archive.ExportRepository;
import dev.onrecord.archive.ExportRepository.NamedLocation;
import dev.onrecord.archive.NameKey;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Whether offsets lead where they say, and hashes and keys are those of the texts. Done here and not by the database: offsets
 * are UTF-16 code units, and PostgreSQL counts code points.
 */
@ApplicationScoped
class TextInspection implements Inspection {

    /** Texts in memory at once. */
    private static final int PAGE = 16;

    private final Statements statements;
    private final ExportRepository locations;

    TextInspection(Statements statements, ExportRepository locations) {
        this.statements = statements;
        this.locations = locations;
    }

    private record Text(long id, String title, String titleKey, String contentHash, String body) {}

    @Override
    public void run(Consumer<Flaw> found) {
        List<Text> page = page(Long.MIN_VALUE);
        while (!page.isEmpty()) {
            check(page, found);
            page = page(page.get(page.size() - 1).id());
        }
    }

    private List<Text> page(long behind) {
        return statements.query(
                Sql.of(
                        "select id, title, title_key, content_hash, body from article where id > ?"
                                + " order by id fetch first " + PAGE + " rows only",
                        behind),
                row -> new Text(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    private void check(List<Text> page, Consumer<Flaw> found) {
        List<Long> ids = page.stream().map(Text::id).toList();
        Map<Long, List<Stretch>> quotes = quotes(ids);
        Map<Long, List<Stretch>> mentions = mentions(ids);
        for (Text text : page) {
            check(text, found);
            Stretch.check(text.body, quotes.getOrDefault(text.id, List.of()), found);
            Stretch.check(text.body, mentions.getOrDefault(text.id, List.of()), found);
        }
    }

    private Map<Long, List<Stretch>> quotes(List<Long> articleIds) {
        Sql sql = Sql.of("select article_id, id, start_offset, end_offset, text, context, text_length from quote where")
                .plus(Sql.in("article_id", articleIds))
                .plus("order by article_id, start_offset");
        return statements.queryListsBy(
                1,
                sql,
                row -> new Stretch(
                        "quote",
                        row.getLong(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7)));
    }

    private Map<Long, List<Stretch>> mentions(List<Long> articleIds) {
        Map<Long, List<Stretch>> mentions = new HashMap<>();
        locations.locations(articleIds).forEach((article, named) -> mentions.put(article, mentions(article, named)));
        return mentions;
    }

    private static List<Stretch> mentions(long article, List<NamedLocation> named) {
        List<Stretch> mentions = new ArrayList<>();
        for (NamedLocation location : named) {
            for (int i = 0; i < location.starts().size(); i++) {
                int start = location.starts().get(i);
                int end = location.ends().get(i);
                mentions.add(new Stretch("location mention of article", article, start, end, null, null, 0));
            }
        }
        mentions.sort(Comparator.comparingInt(Stretch::start));
        return mentions;
    }

    private static void check(Text text, Consumer<Flaw> found) {
        if (!text.contentHash.equals(ContentHash.of(text.title, text.body))) {
            found.accept(new Flaw("article", text.id, "its content_hash is not that of its title and text"));
        }
        // As long as its column lets it be.
        if (text.titleKey.isEmpty() != text.title.isEmpty()
                || !NameKey.of(text.title).startsWith(text.titleKey)) {
            found.accept(new Flaw("article", text.id, "its title_key is not that of its title"));
        }
    }
}

package dev.onrecord.graphql;

import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.AuditEntryRepository;
import dev.onrecord.archive.LocationRepository;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.SpeakerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds nodes of any type by their global ids. */
@ApplicationScoped
class Nodes {

    private final ArticleRepository articles;
    private final SpeakerRepository speakers;
    private final QuoteRepository quotes;
    private final LocationRepository locations;
    private final AuditEntryRepository auditEntries;
    private final Access access;

    Nodes(
            ArticleRepository articles,
            SpeakerRepository speakers,
            QuoteRepository quotes,
            LocationRepository locations,
            AuditEntryRepository auditEntries,
            Access access) {
        this.articles = articles;
        this.speakers = speakers;
        this.quotes = quotes;
        this.locations = locations;
        this.auditEntries = auditEntries;
        this.access = access;
    }

    /** The node of each id, in order, null where there is none; a statement per type. */
    List<@Nullable NodeView> find(List<NodeId> ids) {
        Map<NodeId.Type, Collection<Long>> keys = new EnumMap<>(NodeId.Type.class);
        ids.forEach(
                id -> keys.computeIfAbsent(id.type(), type -> new TreeSet<>()).add(id.key()));
        Map<NodeId.Type, Map<Long, ? extends NodeView>> found = new HashMap<>();
        keys.forEach((type, wanted) -> found.put(type, ofType(type, wanted)));
        List<@Nullable NodeView> nodes = new ArrayList<>();
        ids.forEach(id -> nodes.add(found.getOrDefault(id.type(), Map.of()).get(id.key())));
        return nodes;
    }

    private Map<Long, ? extends NodeView> ofType(NodeId.Type type, Collection<Long> keys) {
        return switch (type) {
            case Article -> Cohort.together(articles.byIds(keys), ArticleView::new);
            case Speaker -> Cohort.together(speakers.byIds(keys), SpeakerView::new);
            case Quote -> Cohort.together(quotes.byIds(keys), QuoteView::new);
            case Location -> Cohort.together(locations.byIds(keys), LocationView::new);
            case AuditEntry -> auditEntries(keys);
        };
    }

    private Map<Long, AuditEntryView> auditEntries(Collection<Long> keys) {
        access.requireEditor();
        return Cohort.together(auditEntries.byIds(keys), AuditEntryView::new);
    }
}

package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.JsonNodes.objects;
import static dev.onrecord.transfer.format.JsonNodes.text;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleSubmission;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of ninjs. Names are those of 3.x; 2.x writes the same in lower case, and some write underscores. */
record NinjsItem(JsonObject item, InstantSource clock) {

    private static final Set<String> MARKS =
            Set.of("bodies", "headlines", "versionCreated", "versioncreated", "pubStatus", "pubstatus");

    /** Roles of bodies that are not the article, but tell of it. */
    private static final Set<String> OTHER_ROLES =
            Set.of("teaser", "summary", "abstract", "caption", "intro", "lead", "lede");

    /** Roles of alternative ids that are addresses. */
    private static final List<String> ADDRESS_ROLES = List.of("canonical", "url", "web", "link", "permalink");

    static boolean isItem(JsonObject object) {
        return MARKS.stream().anyMatch(object::containsKey) || text(object, "uri") != null;
    }

    SubmittedArticle read() {
        refuseUnpublished();
        NinjsBody body = body();
        return new SubmittedArticle(
                text(item.get("uri")) == null ? null : item.get("uri"),
                new ArticleSubmission(
                        url(),
                        Foreign.line(title()),
                        Foreign.byline(text(item, "by", "byline")),
                        Foreign.name(publisher()),
                        Foreign.language(text(item, "language")),
                        publishedAt(),
                        body.isHtml() ? null : body.value(),
                        body.isHtml() ? Foreign.page(body.value()) : null),
                null);
    }

    private void refuseUnpublished() {
        String status = field("pubStatus");
        if (status != null && !status.equals("usable")) {
            throw new BadInputException("pubStatus", "is " + status + ": only usable items are taken");
        }
        Instant embargo = Foreign.date(field("embargoed"));
        if (embargo != null && embargo.isAfter(clock.instant())) {
            throw new BadInputException("embargoed", "lasts until " + embargo + ": import it then");
        }
    }

    private NinjsBody body() {
        Stream<NinjsBody> forms = forms("bodies").filter(form -> !OTHER_ROLES.contains(form.role()));
        Stream<NinjsBody> rest = isText() ? forms("descriptions") : Stream.empty();
        return forms.max(NinjsBody.BEST)
                .or(() -> rest.max(NinjsBody.BEST))
                .orElseThrow(() -> new BadInputException("bodies", "holds no text of an article"));
    }

    private Stream<NinjsBody> forms(String field) {
        return objects(item.get(field)).stream().map(NinjsBody::of).filter(Objects::nonNull);
    }

    /** The descriptions of a picture are its captions. */
    private boolean isText() {
        String type = text(item, "type");
        return type == null || type.equals("text") || type.equals("composite");
    }

    private @Nullable String title() {
        List<JsonObject> headlines = objects(item.get("headlines"));
        return headlines.stream()
                .sorted((one, other) -> Boolean.compare(isMain(other), isMain(one)))
                .map(headline -> text(headline, "value"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> text(item, "headline", "title"));
    }

    private static boolean isMain(JsonObject headline) {
        return "main".equals(text(headline, "role"));
    }

    private @Nullable String publisher() {
        return Stream.concat(
                        Stream.of(text(item, "provider")),
                        objects(any("infoSources")).stream().map(source -> text(source, "name")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> field("copyrightHolder"));
    }

    /** The address that readers know goes before the identifier, which often is an address too. */
    private @Nullable String url() {
        Stream<String> alternatives = ADDRESS_ROLES.stream()
                .flatMap(role -> objects(any("altIds")).stream()
                        .filter(alternative -> role(alternative, "role").contains(role))
                        .map(alternative -> text(alternative, "value")));
        Stream<String> links = objects(item.get("links")).stream()
                .filter(link -> Set.of("canonical", "alternate").contains(role(link, "rel")))
                .map(link -> text(link, "href"));
        return Stream.of(alternatives, links, Stream.of(text(item, "url"), text(item, "uri")))
                .flatMap(Function.identity())
                .map(Foreign::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Later versions keep the date of the first. */
    private @Nullable Instant publishedAt() {
        return Stream.of("firstCreated", "contentCreated", "versionCreated")
                .map(name -> Foreign.date(field(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static String role(JsonObject object, String name) {
        String role = text(object, name);
        return role == null ? "" : role.toLowerCase(Locale.ROOT);
    }

    private @Nullable String field(String name) {
        return text(any(name));
    }

    private @Nullable JsonValue any(String name) {
        return any(item, name);
    }

    /** What stands under {@code name} in camel case, in lower case or with underscores. */
    static @Nullable JsonValue any(JsonObject object, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String snake = name.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return Stream.of(name, lower, snake)
                .map(object::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

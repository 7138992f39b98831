package dev.onrecord.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** One published text. */
@Entity
public class Article {

    /**
     * What {@code publishedOrder} is where the date is not known: behind all known dates when the newest come first; before
     * the first newspaper, and behind the calendar reform, up to which drivers disagree on days.
     */
    public static final Instant UNDATED = Instant.parse("1600-01-01T00:00:00Z");

    /** Characters of a title that tell its place in order. */
    public static final int TITLE_KEY_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    public @Nullable Long id;

    /** Canonical address; unique where present. */
    @Column(length = 2000)
    public @Nullable String url;

    /** SHA-256 of title and body, in hexadecimal digits. */
    @Column(length = 64)
    public String contentHash = "";

    @Column(length = 1000)
    public String title = "";

    @Column(length = TITLE_KEY_LENGTH)
    public String titleKey = "";

    @Column(length = 1000)
    public @Nullable String byline;

    @Column(length = 300)
    public @Nullable String publisher;

    /** BCP 47 tag. */
    @Column(length = 100)
    public String language = "";

    public @Nullable Instant publishedAt;

    public Instant publishedOrder = UNDATED;

    /** The plain text that every offset in the graph points into. */
    @Column(length = Length.LONG)
    public String body = "";

    public int wordCount;
    /** Counted by {@link Recount}, never by hand. */
    @Column(updatable = false)
    public int quoteCount;

    public Instant createdAt = UNDATED;
    public Instant updatedAt = UNDATED;

    /** The id of a stored article. */
    public long requireId() {
        return Objects.requireNonNull(id);
    }
}

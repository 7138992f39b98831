package dev.onrecord.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** Something somebody said, and where exactly an article says so. */
@Entity
public class Quote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_seq")
    @SequenceGenerator(name = "quote_seq", sequenceName = "quote_seq", allocationSize = 50)
    public @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Article article;

    /** Null where the article does not let one tell. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker speaker;

    @Column(name = "start_offset")
    public int start;

    @Column(name = "end_offset")
    public int end;

    @Column(length = Length.LONG)
    public String text = "";

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    public QuoteKind kind = QuoteKind.DIRECT;

    @Column(length = Length.LONG)
    public @Nullable String speakerMention;

    @Column(length = Length.LONG)
    public @Nullable String cue;

    @Column(length = Length.LONG)
    public String context = "";

    public double confidence;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    public Attribution attribution = Attribution.EXTRACTED;

    public int textLength;

    /** The article's. */
    public Instant publishedOrder = Article.UNDATED;

    /** The archive's version of which this quote is news. */
    public long addedVersion;

    /** The article of a stored quote. */
    public Article requireArticle() {
        return Objects.requireNonNull(article);
    }

    /** Whether an editor has seen to it, so that no engine may change it. */
    public boolean isEdited() {
        return attribution != Attribution.EXTRACTED;
    }
}

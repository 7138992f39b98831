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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whoever is quoted: a person, an organization, a group, or a source that an article does not name. */
@Entity
public class Speaker {

    /** Characters that a name may have. */
    public static final int MAX_NAME_LENGTH = 300;

    private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9][0-9]{0,18}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "speaker_seq")
    @SequenceGenerator(name = "speaker_seq", sequenceName = "speaker_seq", allocationSize = 50)
    public @Nullable Long id;

    /** What makes two mentions one speaker; unique. */
    @Column(length = 400)
    public String identityKey = "";

    @Column(length = MAX_NAME_LENGTH)
    public String name = "";

    @Column(length = MAX_NAME_LENGTH)
    public String nameKey = "";

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    public SpeakerKind kind = SpeakerKind.PERSON;

    /** "Q7821917" */
    @Column(length = 20)
    public @Nullable String wikidataId;

    /** Where this speaker's identity leads since an editor merged it; null for a speaker of its own. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker mergedInto;

    /** Whether an editor changed it: it stays even when nobody quotes it any more. */
    public boolean edited;

    /** Counted by {@link Recount}, never by hand. */
    @Column(updatable = false)
    public int quoteCount;

    /** Counted by {@link Recount}, never by hand. */
    @Column(updatable = false)
    public int articleCount;

    /** Counted by {@link Recount}, never by hand. */
    @Column(updatable = false)
    public Instant lastQuotedAt = Article.UNDATED;

    /** Whether a text has the form of a Wikidata item's id. */
    public static boolean isWikidataItem(String text) {
        return WIKIDATA_ITEM.matcher(text).matches();
    }

    /** The id of a stored speaker. */
    public long requireId() {
        return Objects.requireNonNull(id);
    }

    public void rename(String newName) {
        name = newName;
        nameKey = NameKey.of(newName, MAX_NAME_LENGTH);
    }
}

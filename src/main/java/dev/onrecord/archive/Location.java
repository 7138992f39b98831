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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place that an article names. */
@Entity
public class Location {

    /** Characters that a name may have. */
    public static final int MAX_NAME_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "location_seq")
    @SequenceGenerator(name = "location_seq", sequenceName = "location_seq", allocationSize = 50)
    public @Nullable Long id;

    /** What makes two mentions one location; unique. */
    @Column(length = 300)
    public String identityKey = "";

    @Column(length = MAX_NAME_LENGTH)
    public String name = "";

    @Column(length = MAX_NAME_LENGTH)
    public String nameKey = "";

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    public LocationKind kind = LocationKind.PLACE;

    /** ISO 3166-1 alpha-2. */
    @Column(length = 2)
    public @Nullable String countryCode;

    /** Degrees north. */
    public @Nullable Double latitude;

    /** Degrees east. */
    public @Nullable Double longitude;

    public @Nullable Integer geonamesId;

    /** The location that contains it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Location parent;

    /** Counted by {@link Recount}, never by hand. */
    @Column(updatable = false)
    public int articleCount;

    /** Counted by {@link Recount}, never by hand. */
    @Column(updatable = false)
    public int quoteCount;

    /** The id of a stored location. */
    public long requireId() {
        return Objects.requireNonNull(id);
    }
}

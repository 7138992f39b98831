package dev.onrecord.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** A stretch of an article's body that names a location. */
@Entity
public class LocationMention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "location_mention_seq")
    @SequenceGenerator(name = "location_mention_seq", sequenceName = "location_mention_seq", allocationSize = 50)
    public @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Location location;

    @Column(name = "start_offset")
    public int start;

    @Column(name = "end_offset")
    public int end;
}

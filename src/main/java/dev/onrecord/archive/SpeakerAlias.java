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

/** Another name that leads to a speaker. */
@Entity
public class SpeakerAlias {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "speaker_alias_seq")
    @SequenceGenerator(name = "speaker_alias_seq", sequenceName = "speaker_alias_seq", allocationSize = 50)
    public @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker speaker;

    /** The article that uses it; null where an editor gave it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Article article;

    @Column(length = Speaker.MAX_NAME_LENGTH)
    public String name = "";

    @Column(length = Speaker.MAX_NAME_LENGTH)
    public String nameKey = "";
}

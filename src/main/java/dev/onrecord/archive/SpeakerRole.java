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

/** An office or affiliation of a speaker, as one article reports it. */
@Entity
public class SpeakerRole {

    /** Characters that a title may have. */
    public static final int MAX_TITLE_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "speaker_role_seq")
    @SequenceGenerator(name = "speaker_role_seq", sequenceName = "speaker_role_seq", allocationSize = 50)
    public @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker speaker;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Article article;

    @Column(length = MAX_TITLE_LENGTH)
    public String title = "";
}

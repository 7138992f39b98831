package dev.onrecord.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** One write: who, when, what, and the state before and after. */
@Entity
public class AuditEntry {

    static final int MAX_ACTOR_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    public @Nullable Long id;

    public Instant happenedAt = Instant.EPOCH;

    @Column(length = MAX_ACTOR_LENGTH)
    public String actor = "";

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    public AuditAction action = AuditAction.CREATE_ARTICLE;

    /** Among the articles, quotes or speakers, as the action tells. */
    public long nodeKey;

    /** JSON; null where there was nothing. */
    @Column(length = Length.LONG)
    public @Nullable String beforeState;

    /** JSON; null where nothing is left. */
    @Column(length = Length.LONG)
    public @Nullable String afterState;
}

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

/** Somebody whom a quote names; a speaker as soon as somebody with this identity is quoted anywhere. */
@Entity
public class QuoteMention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_mention_seq")
    @SequenceGenerator(name = "quote_mention_seq", sequenceName = "quote_mention_seq", allocationSize = 50)
    public @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Quote quote;

    @Column(length = 400)
    public String identityKey = "";

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Speaker speaker;
}

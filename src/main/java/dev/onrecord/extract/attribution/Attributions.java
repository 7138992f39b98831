package dev.onrecord.extract.attribution;

import org.jspecify.annotations.Nullable;

/** What is known so far of each quote. */
public final class Attributions {

    private final @Nullable QuoteAttribution[] attributions;
    private final @Nullable ResolvedSpeaker[] speakers;

    Attributions(int quotes) {
        this.attributions = new QuoteAttribution[quotes];
        this.speakers = new ResolvedSpeaker[quotes];
    }

    void put(int quote, QuoteAttribution attribution, @Nullable ResolvedSpeaker speaker) {
        attributions[quote] = attribution;
        speakers[quote] = speaker;
    }

    /** What a rule found; null where none did. */
    public @Nullable QuoteAttribution of(int quote) {
        return quote < 0 ? null : attributions[quote];
    }

    /** Who speaks; null where that cannot be told. */
    public @Nullable ResolvedSpeaker speakerOf(int quote) {
        return quote < 0 ? null : speakers[quote];
    }
}

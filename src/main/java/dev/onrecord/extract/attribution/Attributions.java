package dev.onrecord.extract.attribution;

import org.jspecify.annotations.Nullable;

/** What is known so far of each quote. */
public final class Attributions {

    private final @Nullable Attribution[] attributions;
    private final @Nullable Speaker[] speakers;

    Attributions(int quotes) {
        this.attributions = new Attribution[quotes];
        this.speakers = new Speaker[quotes];
    }

    void put(int quote, Attribution attribution, @Nullable Speaker speaker) {
        attributions[quote] = attribution;
        speakers[quote] = speaker;
    }

    /** What a rule found; null where none did. */
    public @Nullable Attribution of(int quote) {
        return quote < 0 ? null : attributions[quote];
    }

    /** Who speaks; null where that cannot be told. */
    public @Nullable Speaker speakerOf(int quote) {
        return quote < 0 ? null : speakers[quote];
    }
}

package dev.onrecord.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An office or affiliation as articles report it.
 *
 * @param firstSeen null where no article that reports it has a date
 * @param lastSeen null where no article that reports it has a date
 */
public record RoleRow(
        String title, @Nullable Instant firstSeen, @Nullable Instant lastSeen, int articleCount) {}

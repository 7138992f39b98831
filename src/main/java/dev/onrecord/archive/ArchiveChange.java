package dev.onrecord.archive;

/** Says within a transaction that it changes what readers see; whoever waits for the commit observes its success. */
public record ArchiveChange() {}

package dev.onrecord.archive;

/** Another speaker, and in how many articles both are quoted. */
public record CoSpeakerRow(SpeakerRow speaker, int articleCount) {}

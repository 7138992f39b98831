package dev.onrecord.extract;

/** A stretch of the text that names something: UTF-16 code units, half open. */
public record Mention(int start, int end) {}

package dev.onrecord.transfer;

/**
 * Where an article came from.
 *
 * @param file as the caller named it; "-" for standard input
 * @param line counted from 1
 */
public record Origin(String file, long line) {}

/**
 * The one binary: how it starts, how it says why it cannot, and its commands. Knows {@code transfer}, {@code ingest},
 * {@code extract}, {@code archive}, and of {@code endpoint.security} how a key is made; the only package that prints. A command
 * that needs no archive runs without Quarkus, and so starts at once; one that does asks the server that has it open, or brings
 * Quarkus up itself, with {@code quarkus.http.host-enabled=false}.
 */
@NullMarked
package dev.onrecord.cli;

import org.jspecify.annotations.NullMarked;

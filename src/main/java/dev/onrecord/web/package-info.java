/**
 * What is served over HTTP besides GraphQL: the archive as a whole, to those who keep it. Knows {@code archive}, and of
 * {@code endpoint.security} who asks.
 */
@NullMarked
package dev.onrecord.web;

import org.jspecify.annotations.NullMarked;

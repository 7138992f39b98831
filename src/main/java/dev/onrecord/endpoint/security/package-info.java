/**
 * Who is asking, and what pages may do: editor keys, tokens of an OpenID provider, whether reading is open, and the headers
 * of pages. What an identity may do to the archive is decided where the operation is; this package only says who it is, in
 * Quarkus' own terms. Knows {@code archive.error} and nothing else of ours.
 */
@NullMarked
package dev.onrecord.endpoint.security;

import org.jspecify.annotations.NullMarked;

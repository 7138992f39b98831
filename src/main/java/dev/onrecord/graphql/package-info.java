/**
 * What is served: the GraphQL operations, views and inputs. Endpoints convert, they do not think; entities never
 * appear in a signature. Knows {@code ingest} and {@code archive}.
 */
@NullMarked
package dev.onrecord.graphql;

import org.jspecify.annotations.NullMarked;

/**
 * GraphQL over HTTP: routes in the place of the framework's, requests read and answered. Event loops read and write; all else is
 * done by one worker thread a request, in one transaction where it is a query.
 */
@NullMarked
package dev.onrecord.endpoint.http;

import org.jspecify.annotations.NullMarked;

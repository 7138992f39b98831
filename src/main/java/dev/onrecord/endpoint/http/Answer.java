package dev.onrecord.endpoint.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent.
 *
 * @param body null for none
 */
@SuppressWarnings("ArrayRecordComponent") // is written once and sent; nobody compares answers
record Answer(int status, String contentType, Map<String, String> headers, byte @Nullable [] body) {}

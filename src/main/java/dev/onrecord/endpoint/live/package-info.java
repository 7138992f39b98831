/**
 * Operations whose answers go on: over WebSocket by graphql-transport-ws, and as server-sent events. The protocols are plain
 * classes; what touches the network stands beside them. How an operation is executed stands behind {@link LiveExecutor}.
 */
@NullMarked
package dev.onrecord.endpoint.live;

import org.jspecify.annotations.NullMarked;

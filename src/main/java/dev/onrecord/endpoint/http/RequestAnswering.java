package dev.onrecord.endpoint.http;

import dev.onrecord.archive.error.StorageFullException;
import dev.onrecord.archive.error.UnavailableException;
import dev.onrecord.archive.page.CancelledException;
import dev.onrecord.archive.storage.StorageFailure;
import dev.onrecord.endpoint.EndpointConfig;
import dev.onrecord.endpoint.document.GraphqlRequest;
import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.document.RequestParser;
import dev.onrecord.endpoint.document.RequestRefusedException;
import dev.onrecord.endpoint.document.RequestRefusedException.Refused;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers an HTTP request, whatever it holds. */
@ApplicationScoped
class RequestAnswering {

    private static final Logger LOG = Logger.getLogger(RequestAnswering.class);

    private final OperationAnswering operations;
    private final StorageFailure storage;
    private final int maxBatch;

    RequestAnswering(OperationAnswering operations, StorageFailure storage, EndpointConfig config) {
        this.operations = operations;
        this.storage = storage;
        this.maxBatch = config.maxBatch();
    }

    /** Never throws. To be called on a thread that may wait. */
    Answer answer(RoutingContext context, Asked asked) {
        try {
            Object asks = asked.safe()
                    ? RequestText.ofUrl(context.request().query())
                    : RequestText.ofBody(bytes(context.body().buffer()));
            return asks instanceof List<?> batch ? batch(batch, asked) : one(asks, asked);
        } catch (RequestRefusedException refused) {
            return refused(refused.refused(), asked.type());
        } catch (CancelledException nobodyWaits) {
            return refused(cancelled(), asked.type());
        } catch (RuntimeException | StackOverflowError unexpected) {
            boolean away = UnavailableException.isReasonOf(unexpected);
            return refused(away ? unavailable(unexpected) : unexpected(unexpected), asked.type());
        }
    }

    private static byte[] bytes(@Nullable Buffer body) {
        return body == null ? new byte[0] : body.getBytes();
    }

    private Answer one(@Nullable Object json, Asked asked) {
        GraphqlRequest request = RequestParser.parse(json == null ? "" : json);
        return operations.answer(request, asked);
    }

    /** One after the other, as they stand: a later one may rely on what an earlier one wrote. */
    private Answer batch(List<?> batch, Asked asked) {
        if (maxBatch < 2) {
            throw bad("This server takes one operation a request, no list of them (onrecord.endpoint.max-batch)");
        }
        if (batch.isEmpty() || batch.size() > maxBatch) {
            throw bad(
                    "A list holds 1 to " + maxBatch + " operations (onrecord.endpoint.max-batch), not " + batch.size());
        }
        List<byte[]> answers = new ArrayList<>();
        Map<String, String> headers = new LinkedHashMap<>();
        for (Object json : batch) {
            Answer answer = answerInBatch(json, asked);
            answers.add(answer.body() == null ? new byte[0] : answer.body());
            headers.putAll(answer.headers());
        }
        return new Answer(200, AnswerType.JSON.contentType(), headers, AnswerJson.list(answers));
    }

    private Answer answerInBatch(@Nullable Object json, Asked asked) {
        try {
            return one(json, asked);
        } catch (RequestRefusedException refused) {
            return refused(refused.refused(), AnswerType.JSON);
        }
    }

    static Answer refused(Refused refused, AnswerType type) {
        Map<String, String> headers = new LinkedHashMap<>(Caching.NEVER);
        headers.putAll(refused.headers());
        return new Answer(
                type.status(refused.status(), refused.understood()),
                type.contentType(),
                headers,
                AnswerJson.refused(refused.errors()));
    }

    private static Refused unavailable(Throwable failure) {
        LOG.warnf("The database does not answer: %s", failure);
        return RequestRefusedException.ofHttp(503, UnavailableException.CODE, UnavailableException.MESSAGE)
                .refused();
    }

    private static Refused cancelled() {
        return RequestRefusedException.ofHttp(503, "TIMEOUT", "Cancelled").refused();
    }

    private Refused unexpected(Throwable unexpected) {
        return storage.explain(unexpected)
                .map(full -> RequestRefusedException.ofHttp(
                                503, StorageFullException.CODE, "The disk of the archive is full; try again")
                        .refused())
                .orElseGet(() -> hidden(unexpected));
    }

    private static Refused hidden(Throwable unexpected) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(unexpected, "Unexpected failure %s", reference);
        return RequestRefusedException.ofHttp(
                        500, RequestError.INTERNAL, "Unexpected failure; the server's log has it under " + reference)
                .refused();
    }

    private static RequestRefusedException bad(String message) {
        return RequestRefusedException.ofHttp(400, "BATCH_REFUSED", message);
    }
}

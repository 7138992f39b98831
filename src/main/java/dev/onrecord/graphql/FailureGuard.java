package dev.onrecord.graphql;

import dev.onrecord.archive.error.DomainException;
import dev.onrecord.archive.error.UnavailableException;
import dev.onrecord.archive.page.CancelledException;
import dev.onrecord.archive.storage.StorageFailure;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells callers of their own errors, and of all others no more than a reference number, under which the log has the rest.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class FailureGuard {

    private static final Logger LOG = Logger.getLogger(FailureGuard.class);

    private final StorageFailure storage;

    FailureGuard(StorageFailure storage) {
        this.storage = storage;
    }

    @AroundInvoke
    Object guard(InvocationContext invocation) {
        try {
            return invocation.proceed();
        } catch (DomainException callersError) {
            throw AnsweredException.of(callersError);
        } catch (CancelledException nobodyWaits) {
            throw AnsweredException.cancelled();
        } catch (Exception unexpected) {
            throw storage.explain(unexpected)
                    .map(AnsweredException::of)
                    .orElseGet(() -> ours(unexpected, invocation.getMethod()));
        }
    }

    private static AnsweredException ours(Exception unexpected, Method method) {
        if (UnavailableException.isReasonOf(unexpected)) {
            LOG.warnf("The database does not answer in %s: %s", method, unexpected);
            return AnsweredException.unavailable();
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(unexpected, "Unexpected failure %s in %s", reference, method);
        return AnsweredException.unexpected(reference);
    }
}

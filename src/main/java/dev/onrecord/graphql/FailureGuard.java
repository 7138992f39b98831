package dev.onrecord.graphql;

import dev.onrecord.archive.error.DomainException;
import dev.onrecord.archive.error.UnavailableException;
import dev.onrecord.archive.page.CancelledException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
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

    @AroundInvoke
    Object guard(InvocationContext invocation) {
        try {
            return invocation.proceed();
        } catch (DomainException callersError) {
            throw AnsweredException.of(callersError);
        } catch (CancelledException nobodyWaits) {
            throw AnsweredException.cancelled();
        } catch (Exception unexpected) {
            if (UnavailableException.isReasonOf(unexpected)) {
                LOG.warnf("The database does not answer in %s: %s", invocation.getMethod(), unexpected);
                throw AnsweredException.unavailable();
            }
            String reference = UUID.randomUUID().toString();
            LOG.errorf(unexpected, "Unexpected failure %s in %s", reference, invocation.getMethod());
            throw AnsweredException.unexpected(reference);
        }
    }
}

package dev.onrecord.cli;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigSourceInterceptorFactory;

/**
 * Refuses unknown keys when the configuration is put together, before anything acts by it: a folder is not made because the key of
 * another one was misspelt.
 */
public final class KeyCheck implements ConfigSourceInterceptorFactory {

    @Override
    public ConfigSourceInterceptor getInterceptor(ConfigSourceInterceptorContext context) {
        KnownKeys.read().problems(context::iterateNames).ifPresent(problems -> {
            throw new ConfigurationException(problems);
        });
        return ConfigSourceInterceptorContext::proceed;
    }
}

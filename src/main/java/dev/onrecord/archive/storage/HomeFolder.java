package dev.onrecord.archive.storage;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigSourceInterceptorFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Makes of {@code ~/}, with which a setting of ours begins, the home folder of whoever runs the program. H2 would do that
 * too, but in a native image by the home of whoever built it; and nobody would for the folders that are named by this one.
 */
public final class HomeFolder implements ConfigSourceInterceptorFactory {

    private static final String OURS = "onrecord.";
    private static final String HOME = "~/";

    @Override
    public ConfigSourceInterceptor getInterceptor(ConfigSourceInterceptorContext context) {
        return (inner, name) -> name.startsWith(OURS) ? expanded(inner.proceed(name)) : inner.proceed(name);
    }

    /** Below expressions, which are to find the folder as it is; above profiles, which put themselves before the name. */
    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(Priorities.LIBRARY + 250);
    }

    private static @Nullable ConfigValue expanded(@Nullable ConfigValue setting) {
        String value = setting == null ? null : setting.getValue();
        return setting != null && value != null && value.startsWith(HOME)
                ? setting.withValue(System.getProperty("user.home") + value.substring(1))
                : setting;
    }
}

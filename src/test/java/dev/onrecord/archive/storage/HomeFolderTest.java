package dev.onrecord.archive.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigSourceInterceptorFactory;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class HomeFolderTest {

    private static final String HOME = System.getProperty("user.home");
    private static final String KEY = "onrecord.archive.directory";

    private static SmallRyeConfig config(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("url", "jdbc:h2:file:${" + KEY + "}/onrecord");
        return new SmallRyeConfigBuilder()
                .withProfile("prod")
                .addDefaultInterceptors()
                .withInterceptorFactories(new HomeFolder())
                .withSources(new PropertiesConfigSource(all, "application.properties", 250))
                .build();
    }

    @Test
    void homeIsThatOfWhoeverRunsTheProgram() {
        SmallRyeConfig config = config(Map.of(KEY, "~/news"));
        assertThat(config.getValue(KEY, String.class)).isEqualTo(HOME + "/news");
        assertThat(config.getValue("url", String.class)).isEqualTo("jdbc:h2:file:" + HOME + "/news/onrecord");
    }

    @Test
    void profilesAndExpressionsMayNameIt() {
        assertThat(config(Map.of("%prod." + KEY, "~/news")).getValue("url", String.class))
                .isEqualTo("jdbc:h2:file:" + HOME + "/news/onrecord");
        assertThat(config(Map.of(KEY, "${folder}", "folder", "./~/news")).getValue(KEY, String.class))
                .isEqualTo("./~/news");
    }

    @Test
    void nothingElseIsTouched() {
        SmallRyeConfig config = config(Map.of(KEY, "/srv/~/news", "onrecord.search.directory", "~", "other", "~/x"));
        assertThat(config.getValue(KEY, String.class)).isEqualTo("/srv/~/news");
        assertThat(config.getValue("onrecord.search.directory", String.class)).isEqualTo("~");
        assertThat(config.getValue("other", String.class)).isEqualTo("~/x");
    }

    @Test
    void itIsRegistered() {
        assertThat(ServiceLoader.load(ConfigSourceInterceptorFactory.class))
                .hasAtLeastOneElementOfType(HomeFolder.class);
    }
}

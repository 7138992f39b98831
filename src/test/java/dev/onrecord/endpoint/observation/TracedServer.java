package dev.onrecord.endpoint.observation;

import dev.onrecord.binary.PackagedServer;
import java.util.HashMap;
import java.util.Map;

/** The packaged server with tracing switched on, SQL included. */
public final class TracedServer extends PackagedServer {

    /** Where its spans go. */
    static final SpanCollector COLLECTOR = SpanCollector.start();

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("quarkus.otel.sdk.disabled", "false");
        settings.put("quarkus.datasource.jdbc.telemetry.enabled", "true");
        settings.put("quarkus.otel.exporter.otlp.endpoint", COLLECTOR.url());
        settings.put("quarkus.otel.exporter.otlp.protocol", "http/protobuf");
        settings.put("quarkus.otel.bsp.schedule.delay", "100MS");
        return settings;
    }
}

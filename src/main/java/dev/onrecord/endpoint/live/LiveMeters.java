package dev.onrecord.endpoint.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows how many listen. */
@ApplicationScoped
class LiveMeters implements MeterBinder {

    private final LiveConnections connections;

    LiveMeters(LiveConnections connections) {
        this.connections = connections;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("onrecord.live.connections", connections, LiveConnections::count)
                .description("Open sockets and event streams")
                .register(registry);
    }
}

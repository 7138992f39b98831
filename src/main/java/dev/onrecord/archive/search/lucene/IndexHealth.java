package dev.onrecord.archive.search.lucene;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether the archive can be searched without waiting. An index that is given up is made anew even if nobody searches. */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexHealth implements HealthCheck {

    private final IndexUpkeep upkeep;

    IndexHealth(IndexUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public HealthCheckResponse call() {
        boolean open = upkeep.isOpen();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Search index").status(open);
        if (!open) {
            upkeep.openSoon();
            answer.withData("reason", upkeep.lack());
        }
        return answer.build();
    }
}

package dev.onrecord.graphql;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows how many rows nested fields are read for at once. */
@ApplicationScoped
class LoadMeters implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Cohort.LOADS
                .counts()
                .forEach((rows, count) -> FunctionCounter.builder("onrecord.loads", count, LoadCounts::sum)
                        .description("Statements for nested fields, by the number of rows that they are read for")
                        .tag("rows", rows)
                        .register(registry));
        FunctionCounter.builder("onrecord.loaded.rows", Cohort.LOADS, LoadCounts::rows)
                .description("Rows that nested fields were read for")
                .register(registry);
    }
}

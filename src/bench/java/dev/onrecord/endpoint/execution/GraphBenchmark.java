package dev.onrecord.endpoint.execution;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * CPU time and memory of twenty newest articles with five quotes each, their speakers, and five locations, of 10,000: by our
 * executor and by the framework, in one process. The time of the benchmark itself, some minutes, means nothing.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"
        })
public class GraphBenchmark {

    /** What one request costs: microseconds of CPU, and bytes allocated. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Request {

        public long oursMicros;
        public long frameworkMicros;
        public long oursBytes;
        public long frameworkBytes;

        /** Of a hundred parts that the framework takes, ours takes so many. */
        public long oursPercent;
    }

    @Benchmark
    public void twentyNewest(Request request) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest measurement = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(GraphBenchmark.class.getPackageName() + ".GraphMeasurement"))
                .build();
        LauncherFactory.create().execute(measurement, summary);
        summary.getSummary().getFailures().forEach(failure -> {
            throw new IllegalStateException(failure.getException());
        });
        request.oursMicros = Long.getLong("graph.ours.nanos") / 1000;
        request.frameworkMicros = Long.getLong("graph.framework.nanos") / 1000;
        request.oursBytes = Long.getLong("graph.ours.bytes");
        request.frameworkBytes = Long.getLong("graph.framework.bytes");
        request.oursPercent = Math.round(100.0 * request.oursMicros / request.frameworkMicros);
    }
}

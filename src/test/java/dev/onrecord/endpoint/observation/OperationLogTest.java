package dev.onrecord.endpoint.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.endpoint.document.PreparedDocument;
import dev.onrecord.endpoint.document.PreparedOperation;
import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.execution.Operation;
import dev.onrecord.endpoint.limit.Cost;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationLogTest {

    private static final String TEXT =
            "mutation Store($body: String!) { ingest(body: $body, title: \"a secret title\") }";

    private final Logger logger = Logger.getLogger("dev.onrecord.operations");
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            ExtLogRecord line = (ExtLogRecord) record;
            lines.add(line.getLevel() + " " + String.format(line.getMessage(), line.getParameters()) + " "
                    + new TreeMap<>(line.getMdcCopy()));
        }

        @Override
        public void flush() {
            // It is a list.
        }

        @Override
        public void close() {
            // It stays open.
        }
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(handler);
    }

    private record Switches(boolean operations, Duration slowOperations) implements LogConfig {}

    private void log(boolean all, Duration slow, WatchedOperation operation, Duration took) {
        new OperationLog(new Switches(all, slow)).ended(operation, took.toNanos());
    }

    private static WatchedOperation operation() {
        return new WatchedOperation(new OperationNames(hash -> false, 0), null);
    }

    private static WatchedOperation store() {
        Document document = Parser.parse(TEXT);
        OperationDefinition definition =
                (OperationDefinition) document.getDefinitions().get(0);
        WatchedOperation operation = operation();
        operation.prepared(new PreparedOperation(
                new PreparedDocument(TEXT, "f00d", document),
                new Operation(document, definition, CoercedVariables.of(Map.of("body", "a secret body"))),
                new Cost(7, 100)));
        return operation;
    }

    @Test
    void lineTellsWhatTheOperationWasAndNothingOfItsWords() {
        log(true, Duration.ZERO, store(), Duration.ofMillis(12));
        assertThat(lines)
                .containsExactly("INFO mutation Store: 12.0 ms, cost 7 "
                        + "{cost=7, document=f00d, durationMs=12.0, operation=Store, type=mutation}");
        assertThat(lines.get(0)).doesNotContain("secret");
    }

    @Test
    void lineTellsTheCodesOfErrors() {
        WatchedOperation operation = operation();
        operation.erred(List.of(RequestError.of("B", "a secret"), RequestError.of("A", "a secret")));
        log(true, Duration.ZERO, operation, Duration.ofMillis(1));
        assertThat(lines)
                .containsExactly("INFO operation that was not executed: 1.0 ms, cost unknown, errors A B "
                        + "{cost=unknown, durationMs=1.0, errors=A B, operation=unknown, type=unknown}");
    }

    @Test
    void slowOperationsAreToldInAnyCase() {
        log(false, Duration.ofSeconds(1), store(), Duration.ofMillis(999));
        assertThat(lines).isEmpty();
        log(false, Duration.ofSeconds(1), store(), Duration.ofMillis(1000));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).startsWith("WARN Slow mutation Store: 1000.0 ms");
    }

    @Test
    void nothingIsToldWhereNothingIsWanted() {
        log(false, Duration.ZERO, store(), Duration.ofDays(1));
        assertThat(lines).isEmpty();
    }
}

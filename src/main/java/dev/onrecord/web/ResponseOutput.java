package dev.onrecord.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The body of an answer, written by another thread than its event loop; who takes it slowly is waited for. */
final class ResponseOutput extends OutputStream {

    private static final long PATIENCE_SECONDS = 120;

    private final HttpServerResponse response;

    ResponseOutput(HttpServerResponse response) {
        this.response = response;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        Buffer copy = Buffer.buffer(length).appendBytes(bytes, start, length);
        try {
            response.write(copy).toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | IllegalStateException gone) {
            throw new IOException("the client has hung up", gone);
        } catch (TimeoutException slow) {
            throw new IOException("the client takes nothing any more", slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}

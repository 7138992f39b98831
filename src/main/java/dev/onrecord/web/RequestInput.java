package dev.onrecord.web;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The body of a request, to be read by another thread than its event loop; no more of it is taken than is read. */
final class RequestInput extends InputStream {

    private static final int AHEAD = 8;
    private static final Object END = new Object();

    private final BlockingQueue<Object> received = new LinkedBlockingQueue<>();
    private final HttpServerRequest request;
    private final Context loop;
    private byte[] buffer = new byte[0];
    private int position;
    private boolean ended;

    /** To be called on the request's event loop, before anything of the body is lost. */
    RequestInput(HttpServerRequest request, Context loop) {
        this.request = request;
        this.loop = loop;
        request.pause();
        request.handler(received::add);
        request.endHandler(ended -> received.add(END));
        request.exceptionHandler(received::add);
        request.response().closeHandler(gone -> received.add(new IOException("the client has hung up")));
        request.fetch(AHEAD);
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, buffer.length - position);
        System.arraycopy(buffer, position, target, start, read);
        position += read;
        return read;
    }

    /** Whether there is anything left. A body that broke off fails again and again. */
    private boolean fill() throws IOException {
        while (position == buffer.length && !ended) {
            Object next = take();
            if (next instanceof Buffer bytes) {
                buffer = bytes.getBytes();
                position = 0;
                loop.runOnContext(more -> request.fetch(1));
            } else if (next instanceof Throwable failure) {
                received.add(failure);
                throw new IOException(failure.getMessage(), failure);
            } else {
                ended = true;
            }
        }
        return position < buffer.length;
    }

    private Object take() throws IOException {
        try {
            return received.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}

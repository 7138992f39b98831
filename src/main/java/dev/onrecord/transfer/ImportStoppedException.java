package dev.onrecord.transfer;

import java.util.Locale;

/** An import ended behind a batch because the process is to end. */
public final class ImportStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImportStoppedException(ImportReport soFar) {
        super(String.format(
                Locale.ROOT,
                "Stopped after %,d articles: the same import again goes on behind them",
                soFar.articles()));
    }
}

package dev.onrecord.transfer;

import java.io.IOException;

/** Where an export goes; whoever cannot take more at the moment lets it wait. */
@FunctionalInterface
public interface ExportSink {

    /**
     * Takes a piece of the export.
     *
     * @param articles how many are in this text
     */
    void write(String text, int articles) throws IOException;
}

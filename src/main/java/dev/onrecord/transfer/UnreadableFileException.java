package dev.onrecord.transfer;

import java.io.IOException;

/** A file cannot be read, or not to its end; those behind it can. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final String file;

    UnreadableFileException(String file, IOException cause) {
        super("cannot be read: " + reason(file, cause), cause);
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** The platform's own words, without the name of the file in front and the brackets around them. */
    private static String reason(String file, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith(file + " (") ? message.substring(file.length() + 2, message.length() - 1) : message;
    }
}

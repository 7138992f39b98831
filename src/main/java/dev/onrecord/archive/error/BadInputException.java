package dev.onrecord.archive.error;

/** An argument that cannot be used as it is. */
public final class BadInputException extends DomainException {

    private static final long serialVersionUID = 1;

    /** @param message names what is wrong and what to do */
    public BadInputException(String field, String message) {
        super("BAD_INPUT", field, field + ": " + message);
    }
}

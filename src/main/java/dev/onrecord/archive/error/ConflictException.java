package dev.onrecord.archive.error;

/** A wish that contradicts what is stored. */
public final class ConflictException extends DomainException {

    private static final long serialVersionUID = 1;

    /** @param message names what is wrong and what to do */
    public ConflictException(String field, String message) {
        super("CONFLICT", field, field + ": " + message);
    }
}

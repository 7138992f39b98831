package dev.onrecord.archive.error;

/** An id or name that leads nowhere, where something must be there. */
public final class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1;

    /** @param message names what is wrong and what to do */
    public NotFoundException(String field, String message) {
        super("NOT_FOUND", field, field + ": " + message);
    }
}

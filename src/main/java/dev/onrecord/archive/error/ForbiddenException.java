package dev.onrecord.archive.error;

/** A wish that is not for whoever has it. */
public final class ForbiddenException extends DomainException {

    private static final long serialVersionUID = 1;

    /** @param message says whom it is for */
    public ForbiddenException(String message) {
        super("FORBIDDEN", null, message);
    }
}

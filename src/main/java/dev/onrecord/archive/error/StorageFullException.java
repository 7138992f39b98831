package dev.onrecord.archive.error;

/** A wish to store something where no room is left. */
public final class StorageFullException extends DomainException {

    /** The code of this error, wherever it is noticed. */
    public static final String CODE = "STORAGE_FULL";

    private static final long serialVersionUID = 1;

    /** @param message says that nothing was stored */
    public StorageFullException(String message) {
        super(CODE, null, message);
    }
}

package dev.onrecord.archive.error;

/** A wish to write, of a server whose archive is only read. */
public final class ReadOnlyException extends DomainException {

    private static final long serialVersionUID = 1;

    /** The one reason there is. */
    public ReadOnlyException() {
        super(
                "READ_ONLY",
                null,
                "This server only reads its archive, and takes no writes (onrecord.archive.read-only):"
                        + " write to the server whose archive it is a copy of");
    }
}

package dev.onrecord.archive.error;

/** A wish that is only for those who are known, of somebody who showed nothing. */
public final class UnauthenticatedException extends DomainException {

    /** The code of this error, wherever it is noticed. */
    public static final String CODE = "UNAUTHENTICATED";

    /** The attribute of an anonymous identity that says what to do in order to write. */
    public static final String HINT = "onrecord.hint";

    private static final long serialVersionUID = 1;

    /** @param message says what to do */
    public UnauthenticatedException(String message) {
        super(CODE, null, message);
    }
}

package dev.onrecord.archive.error;

/** The database does not answer, or not now. Nobody's mistake: the same may work in a moment. */
public final class UnavailableException extends RuntimeException {

    /** The code of this error, wherever it is noticed. */
    public static final String CODE = "UNAVAILABLE";

    /** What callers are told. */
    public static final String MESSAGE = "The database cannot be reached at the moment: try again";

    private static final long serialVersionUID = 1;

    public UnavailableException(Throwable cause) {
        super(MESSAGE, cause);
    }

    /** Whether the failure comes of a database that is away or overburdened. */
    public static boolean isReasonOf(Throwable failure) {
        DatabaseFailure told = DatabaseFailure.of(failure);
        return failure instanceof UnavailableException
                || told == DatabaseFailure.AWAY
                || told == DatabaseFailure.CONFLICT;
    }
}

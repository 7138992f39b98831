package dev.onrecord.archive.error;

import org.jspecify.annotations.Nullable;

/** An error that the caller caused, or must know of; its message is meant for the caller. Everything else stays hidden. */
public abstract sealed class DomainException extends RuntimeException
        permits BadInputException,
                ConflictException,
                ForbiddenException,
                NotFoundException,
                ReadOnlyException,
                StorageFullException,
                UnauthenticatedException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final @Nullable String field;

    DomainException(String code, @Nullable String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    /** Stable for clients to branch on. */
    public final String code() {
        return code;
    }

    /** Path of the argument or input field that is at fault ("input.url"); null where none is. */
    public final @Nullable String field() {
        return field;
    }
}

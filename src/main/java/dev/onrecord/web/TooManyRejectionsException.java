package dev.onrecord.web;

/** So much of an import is wrong that it is no use to go on. */
final class TooManyRejectionsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyRejectionsException(int most) {
        super("stopped, as more than " + most + " articles were rejected: is it the right format?");
    }
}

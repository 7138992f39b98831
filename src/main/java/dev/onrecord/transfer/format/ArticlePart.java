package dev.onrecord.transfer.format;

import dev.onrecord.archive.error.BadInputException;

/** The part of a document that holds one article. */
@FunctionalInterface
public interface ArticlePart {

    /** @throws BadInputException if it cannot be imported as it is; the message begins with the field's name */
    SubmittedArticle read();
}

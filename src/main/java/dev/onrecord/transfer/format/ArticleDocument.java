package dev.onrecord.transfer.format;

import dev.onrecord.archive.error.BadInputException;
import java.util.List;

/** A format that other systems write articles in. Thread safe; whatever comes in, it answers or complains. */
public interface ArticleDocument {

    /**
     * The articles in a text, in order. They are read one by one, so that a bad one costs none of the others.
     *
     * @param text one document, or one line where the format has one article a line
     * @throws BadInputException if it is no text of this format
     */
    List<ArticlePart> read(String text);
}

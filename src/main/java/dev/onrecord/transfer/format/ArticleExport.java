package dev.onrecord.transfer.format;

/** A format that stored articles are written in, one after the other. Thread safe. */
public interface ArticleExport {

    /** What stands in front of the first article; may be empty. */
    String header();

    /** One article, with the ends of its lines. */
    String write(StoredArticle article);
}

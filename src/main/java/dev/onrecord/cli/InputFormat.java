package dev.onrecord.cli;

import dev.onrecord.transfer.ArticleFormat;
import java.util.Locale;
import java.util.Optional;

/** What the files of a command hold, as its caller says. */
enum InputFormat {
    AUTO,
    TEXT,
    HTML,
    JSONL;

    /** Empty where each file tells its own. */
    Optional<ArticleFormat> told() {
        return this == AUTO ? Optional.empty() : Optional.of(ArticleFormat.valueOf(name()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

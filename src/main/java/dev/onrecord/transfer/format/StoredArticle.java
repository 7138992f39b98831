package dev.onrecord.transfer.format;

import dev.onrecord.archive.ArticleRow;
import dev.onrecord.archive.LocationRow;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.SpeakerRow;
import java.util.List;
import java.util.Map;

/**
 * An article as the archive has it, with all that hangs on it, to be written into a file.
 *
 * @param quotes in order of their place in the body
 * @param speakers of those quotes, by id
 * @param locations named in the article, by id, most often named first; what contains them is among {@code containers}
 * @param containers the locations that contain those, by id, up to the top
 * @param quoteLocations the ids of the locations that a quote names, by the quote's id; none where it names none
 */
public record StoredArticle(
        ArticleRow article,
        String body,
        List<QuoteRow> quotes,
        Map<Long, SpeakerRow> speakers,
        Map<Long, LocationRow> locations,
        Map<Long, LocationRow> containers,
        Map<Long, List<Long>> quoteLocations) {}

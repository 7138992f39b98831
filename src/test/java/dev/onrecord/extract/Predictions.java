package dev.onrecord.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads a gold file of the benchmark (.jsonl.gz) and writes the predictions that its scorer takes, without a server. */
final class Predictions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Predictions() {}

    public static void main(String[] arguments) throws IOException {
        QuoteExtractor extractor = new QuoteExtractor();
        try (BufferedReader gold = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(new FileInputStream(arguments[0])), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (String line = gold.readLine(); line != null; line = gold.readLine()) {
                out.write(JSON.writeValueAsString(predict(extractor, JSON.readTree(line))));
                out.newLine();
            }
        }
    }

    private static ObjectNode predict(QuoteExtractor extractor, JsonNode article) {
        String text = article.get("text").asText();
        Extraction found = extractor.extract(text);
        ObjectNode prediction =
                JSON.createObjectNode().put("article", article.get("id").asText());
        ArrayNode quotes = prediction.putArray("quotes");
        for (ExtractedQuote quote : found.quotes()) {
            quotes.addObject()
                    .put("start", text.codePointCount(0, quote.start()))
                    .put("end", text.codePointCount(0, quote.end()))
                    .put("kind", quote.kind().name())
                    .put("speaker", nameOf(quote.speaker()))
                    .put("speakerMention", quote.speakerMention())
                    .put("cue", quote.cue())
                    .put("confidence", quote.confidence());
        }
        ArrayNode locations = prediction.putArray("locations");
        for (ExtractedLocation location : found.locations()) {
            for (Mention mention : location.mentions()) {
                locations
                        .addObject()
                        .put("start", text.codePointCount(0, mention.start()))
                        .put("end", text.codePointCount(0, mention.end()))
                        .put("text", text.substring(mention.start(), mention.end()));
            }
        }
        return prediction;
    }

    private static String nameOf(ExtractedSpeaker speaker) {
        boolean named = speaker != null
                && speaker.kind() != ExtractedSpeaker.Kind.UNNAMED
                && speaker.kind() != ExtractedSpeaker.Kind.GROUP;
        return named ? speaker.name() : null;
    }
}

package dev.onrecord.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onrecord.extract.ExtractedSpeaker.Kind;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads a gold file of the benchmark (.jsonl.gz) and prints how often quotes of each confidence have the right speaker. */
final class Reliability {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BINS = 10;

    private final int[] quotes = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    public static void main(String[] arguments) throws IOException {
        Reliability table = new Reliability();
        QuoteExtractor extractor = new QuoteExtractor();
        try (BufferedReader gold = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new FileInputStream(arguments[0])), StandardCharsets.UTF_8))) {
            for (String line = gold.readLine(); line != null; line = gold.readLine()) {
                JsonNode article = JSON.readTree(line);
                table.add(article, extractor.extract(article.get("text").asText()));
            }
        }
        table.print();
    }

    private void add(JsonNode article, Extraction found) {
        String text = article.get("text").asText();
        for (JsonNode attribution : article.get("gold")) {
            if (!isKnown(attribution.get("source"))) {
                continue;
            }
            for (JsonNode span : attribution.get("quotes")) {
                int start = text.offsetByCodePoints(0, span.get("start").asInt());
                int end = text.offsetByCodePoints(0, span.get("end").asInt());
                found.quotes().stream()
                        .filter(quote -> quote.kind() != ExtractedQuote.Kind.INDIRECT && quote.speaker() != null)
                        .filter(quote -> 2 * common(quote, start, end) > end - start)
                        .findFirst()
                        .ifPresent(quote -> count(quote, attribution.get("source")));
            }
        }
    }

    // The annotators left open whom some pronouns and descriptions mean.
    private static boolean isKnown(JsonNode source) {
        String type = source.get("type").asText();
        String resolvedBy = source.path("resolvedBy").asText();
        return !source.get("names").isEmpty()
                || !source.get("org").isNull()
                || type.equals("NONE")
                || type.equals("NOMINAL_INDEF")
                || resolvedBy.equals("reader")
                || resolvedBy.equals("annotator");
    }

    private static int common(ExtractedQuote quote, int start, int end) {
        return Math.min(end, quote.end()) - Math.max(start, quote.start());
    }

    private void count(ExtractedQuote quote, JsonNode source) {
        int bin = Math.min(BINS - 1, (int) (quote.confidence() * BINS));
        quotes[bin]++;
        confidence[bin] += quote.confidence();
        right[bin] += isRight(quote.speaker(), source) ? 1 : 0;
    }

    // A source without a name is met by nobody, or by a speaker without a name.
    private static boolean isRight(ExtractedSpeaker speaker, JsonNode source) {
        boolean named = speaker.kind() == Kind.PERSON || speaker.kind() == Kind.ORGANIZATION;
        List<List<String>> names = new ArrayList<>();
        source.get("names").forEach(name -> names.add(words(name.get(0).asText())));
        if (names.isEmpty() && !source.get("org").isNull()) {
            names.add(words(source.get("org").asText()));
        }
        if (names.isEmpty()) {
            return !named || words(source.get("text").asText()).containsAll(words(speaker.name()));
        }
        List<String> own = words(speaker.name());
        return named && names.stream().anyMatch(name -> own.containsAll(name) || name.containsAll(own));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !word.equals("the"))
                .toList();
    }

    private void print() {
        int all = Arrays.stream(quotes).sum();
        double error = 0;
        System.out.println("confidence  quotes  mean   right");
        for (int bin = 0; bin < BINS; bin++) {
            if (quotes[bin] > 0) {
                double mean = confidence[bin] / quotes[bin];
                double share = (double) right[bin] / quotes[bin];
                error += Math.abs(mean - share) * quotes[bin] / all;
                System.out.printf(
                        Locale.ROOT,
                        "%.1f to %.1f %7d  %.3f  %.3f%n",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        quotes[bin],
                        mean,
                        share);
            }
        }
        System.out.printf(Locale.ROOT, "expected calibration error %.3f%n", error);
    }
}

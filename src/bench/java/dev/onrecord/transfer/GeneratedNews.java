package dev.onrecord.transfer;

import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.lexicon.Gazetteer;
import io.vertx.core.json.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up articles of 600 words, the same for the same number. They hold as much as 840 articles of PolNeAR do, by the word:
 * thirteen quotes of six or seven people, of whom some speak often and most once, and four or five places of the gazetteer.
 */
final class GeneratedNews {

    private static final int WORDS = 600;
    private static final Instant FIRST = Instant.parse("2015-01-01T00:00:00Z");
    private static final String[] SYLLABLES = {
        "bar", "ken", "dor", "lin", "mar", "tos", "vel", "hol", "grun", "ster", "win", "hart", "ros", "fel", "kor",
        "nav", "del", "mon"
    };
    private static final String[] ENDINGS = {"son", "berg", "ley", "ford", "man", "ström", "ić", "ova", "ez", "ton"};
    private static final String[] OFFICES = {
        "Finance Minister", "Mayor", "Professor", "Senator", "Governor", "spokeswoman", "Dr.", "Judge", "union leader"
    };
    private static final String[] VERBS = {
        "said", "told reporters", "added", "warned", "argued", "insisted", "announced"
    };
    private static final String[] STATEMENTS = {
        "We will not sign anything that our neighbours have not read first",
        "The harbour has been closed for nine days and the grain is going bad",
        "Nobody in this town believes that the bridge will be finished before the winter",
        "It is a small step, but it is the first one in a very long time",
        "Every household should expect to pay a little more and to receive a lot more",
        "The figures for the last quarter are better than anybody here had dared to hope",
        "I have seen floods before, and I have never seen the river rise as fast as this",
        "If the court rules against us we will of course respect what it says"
    };
    private static final String[] NARRATION = {
        "The report, of some ninety pages, lists what went wrong and who could have known of it.",
        "A similar plan failed four years ago, when the money ran out and the builders went home.",
        "About two hundred people waited outside the town hall as the rain set in again.",
        "Traders had expected a smaller rise, and prices moved little in the afternoon.",
        "Neither side would say who had asked for the meeting, or what was to come of it.",
        "The vote had been put off twice, and nobody expected it to be put off once more."
    };
    private static final String[] NARRATION_OF_PLACES = {
        "The decision came after weeks of talks in %s, where delegations had met behind closed doors.",
        "Lorries from %s and %s stood in line for most of the night.",
        "Officials from %s arrived by the evening train and left again before the vote was taken.",
        "In %s the schools stayed closed for a second day, and buses ran only on the main roads."
    };

    private final List<String> givenNames;
    private final List<String> places = new ArrayList<>();

    GeneratedNews() {
        givenNames = words("given-names-female.txt");
        givenNames.addAll(words("given-names-male.txt"));
        Gazetteer gazetteer = Gazetteer.shared();
        for (String name : words("places.txt")) {
            for (int entry : gazetteer.entries(name)) {
                places.add(gazetteer.name(entry));
            }
        }
    }

    private static List<String> words(String list) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(list)) {
            List<String> words = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes so many of them as JSON Lines. */
    Path write(Path file, int first, int articles) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < articles; i++) {
                lines.write(json(article(first + i)).encode() + "\n");
            }
        }
        return file;
    }

    private static JsonObject json(ArticleSubmission article) {
        return new JsonObject()
                .put("url", article.url())
                .put("title", article.title())
                .put("byline", article.byline())
                .put("publisher", article.publisher())
                .put("language", article.language())
                .put("publishedAt", String.valueOf(article.publishedAt()))
                .put("body", article.body());
    }

    ArticleSubmission article(int number) {
        Random random = new Random(number);
        StringBuilder body = new StringBuilder();
        int words = 0;
        int paragraphs = 0;
        while (words < WORDS) {
            String paragraph = paragraphs++ % 3 == 1 ? quote(random) : narration(random) + " " + narration(random);
            body.append(body.isEmpty() ? "" : "\n\n").append(paragraph);
            words += paragraph.split(" ").length;
        }
        return new ArticleSubmission(
                "https://news.example/" + number,
                "Talks in " + place(random) + " move on, day " + number,
                person(random),
                "Publisher " + random.nextInt(40),
                "en",
                FIRST.plusSeconds(random.nextInt(300_000_000)),
                body.toString(),
                null);
    }

    private String quote(Random random) {
        String name = person(random);
        String surname = name.substring(name.indexOf(' ') + 1);
        return "“" + of(STATEMENTS, random) + ",” " + of(VERBS, random) + " " + of(OFFICES, random) + " " + name
                + (random.nextInt(4) == 0 ? " in " + place(random) : "")
                + ". “" + of(STATEMENTS, random) + ", and everybody knows it,” " + surname + " said.";
    }

    private String narration(Random random) {
        return random.nextInt(8) == 0
                ? of(NARRATION_OF_PLACES, random).formatted(place(random), place(random))
                : of(NARRATION, random);
    }

    /** One in three is of a hundred people who speak all the time. */
    private String person(Random random) {
        Random who = new Random(random.nextInt(3) == 0 ? random.nextInt(100) : random.nextInt(200_000));
        String given = givenNames.get(who.nextInt(givenNames.size()));
        String surname = of(SYLLABLES, who) + of(SYLLABLES, who) + of(ENDINGS, who);
        return capital(given) + " " + capital(surname);
    }

    private String place(Random random) {
        double skewed = random.nextDouble();
        return places.get((int) (skewed * skewed * skewed * places.size()));
    }

    private static String of(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

package dev.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void invisibleSpacesAreSpaces() {
        assertThat(" \t\n\r\u00A0\u2009\u202F\u3000\uFEFF\u200B".chars()).allMatch(Characters::isSpace);
        assertThat("a.\u2010é".chars()).noneMatch(Characters::isSpace);
    }

    @Test
    void apostrophesOfAllShapesAreOne() {
        assertThat("'’ʼ`".chars()).allMatch(Characters::isApostrophe);
        assertThat("\"‘“,".chars()).noneMatch(Characters::isApostrophe);
    }

    @Test
    void dashesAreNoHyphens() {
        assertThat("-\u2010\u2011".chars()).allMatch(Characters::isHyphen);
        assertThat("–—_".chars()).noneMatch(Characters::isHyphen);
    }

    @Test
    void lettersOfAllScriptsArePartsOfWords() {
        assertThat("aZé7яب中\u0308".chars()).allMatch(Characters::isWordPart);
        assertThat(" -'.,“".chars()).noneMatch(Characters::isWordPart);
    }

    @Test
    void sentencesEndWithTheirSigns() {
        assertThat(".?!…".chars()).allMatch(Characters::isTerminal);
        assertThat(",;:-".chars()).noneMatch(Characters::isTerminal);
    }
}

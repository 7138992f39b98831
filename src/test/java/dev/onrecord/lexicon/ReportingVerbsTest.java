package dev.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.lexicon.ReportingVerb.Form;
import dev.onrecord.lexicon.ReportingVerb.Use;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingVerbsTest {

    @Test
    void everyFormIsKnown() {
        assertThat(ReportingVerbs.find("say").form()).isEqualTo(Form.BASE);
        assertThat(ReportingVerbs.find("says").form()).isEqualTo(Form.FINITE);
        assertThat(ReportingVerbs.find("said").form()).isEqualTo(Form.FINITE);
        assertThat(ReportingVerbs.find("saying").form()).isEqualTo(Form.GERUND);
        assertThat(ReportingVerbs.find("written").form()).isEqualTo(Form.PARTICIPLE);
    }

    @Test
    void pastComesBeforeTheBaseThatLooksLikeIt() {
        assertThat(ReportingVerbs.find("read").form()).isEqualTo(Form.FINITE);
    }

    @Test
    void verbsTellWhatTheyTake() {
        assertThat(ReportingVerbs.find("said").takes(Use.CLAUSE)).isTrue();
        assertThat(ReportingVerbs.find("told").takes(Use.TOLD)).isTrue();
        assertThat(ReportingVerbs.find("called").takes(Use.LABEL)).isTrue();
        assertThat(ReportingVerbs.find("believed").takes(Use.BELIEF)).isTrue();
    }

    @Test
    void beliefIsNoSpeech() {
        assertThat(ReportingVerbs.find("said").isSpeech()).isTrue();
        assertThat(ReportingVerbs.find("told").isSpeech()).isTrue();
        assertThat(ReportingVerbs.find("believed").isSpeech()).isFalse();
    }

    @Test
    void otherWordsAreNoVerbs() {
        assertThat(ReportingVerbs.find("walked")).isNull();
        assertThat(ReportingVerbs.find("")).isNull();
        assertThat(ReportingVerbs.find("Said")).isNull();
    }

    @Test
    void everyLineHasUseAndFourOrFiveForms() {
        assertThat(WordLists.lines("reporting-verbs"))
                .map(WordLists::words)
                .map(List::size)
                .allMatch(size -> size == 5 || size == 6);
    }

    @Test
    void everyFormOfEveryLineIsFound() {
        for (String line : WordLists.lines("reporting-verbs")) {
            List<String> words = WordLists.words(line);
            assertThat(words.subList(1, words.size())).allMatch(word -> ReportingVerbs.find(word) != null);
        }
    }
}

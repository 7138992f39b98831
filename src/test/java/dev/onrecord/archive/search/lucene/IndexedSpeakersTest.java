package dev.onrecord.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.search.SearchedTexts.SpeakerTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexedSpeakersTest {

    private final IndexedSpeakers speakers = new IndexedSpeakers();

    private static SpeakerTexts texts(List<String> aliases, List<String> titles) {
        return new SpeakerTexts("Ann Lee", aliases, titles);
    }

    @Test
    void onlyWhatIsIndexedIsHad() {
        assertThat(speakers.have(1, texts(List.of(), List.of()))).isFalse();
        speakers.put(1, texts(List.of("Ann Lee", "Lee"), List.of("Mayor")));
        assertThat(speakers.have(1, texts(List.of("Lee"), List.of("Mayor")))).isTrue();
        assertThat(speakers.have(1, texts(List.of("Mayor"), List.of()))).isFalse();
        assertThat(speakers.have(1, texts(List.of("Lee"), List.of("Judge")))).isFalse();
        assertThat(speakers.have(2, texts(List.of("Lee"), List.of()))).isFalse();
    }

    @Test
    void whatIsIndexedAnewReplacesWhatWas() {
        speakers.put(1, texts(List.of("Ann Lee", "Lee"), List.of()));
        speakers.put(1, texts(List.of("Ann Lee"), List.of()));
        assertThat(speakers.have(1, texts(List.of("Lee"), List.of()))).isFalse();
        speakers.remove(1);
        assertThat(speakers.have(1, texts(List.of("Ann Lee"), List.of()))).isFalse();
    }

    @Test
    void whoeverWasNotReadForLongIsForgotten() {
        for (long id = 0; id <= 20_000; id++) {
            speakers.put(id, texts(List.of("Lee"), List.of()));
        }
        assertThat(speakers.have(0, texts(List.of("Lee"), List.of()))).isFalse();
        assertThat(speakers.have(20_000, texts(List.of("Lee"), List.of()))).isTrue();
    }
}

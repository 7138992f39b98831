package dev.onrecord.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OverlapTest {

    @Test
    void longestBeginningThatTheTextEndsInIsFound() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            String text = letters(random, 60);
            String passage = letters(random, 60);
            assertThat(Overlap.length(text, passage)).as(text + " + " + passage).isEqualTo(slowly(text, passage));
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder("abababababababababab");
        for (int i = random.nextInt(length); i > 0; i--) {
            letters.insert(
                    random.nextInt(letters.length()), random.nextInt(9) == 0 ? 'c' : "ab".charAt(random.nextInt(2)));
        }
        return letters.toString();
    }

    private static int slowly(String text, String passage) {
        int length = Math.min(text.length(), passage.length());
        while (!text.endsWith(passage.substring(0, length))) {
            length--;
        }
        return length < 16 ? 0 : length;
    }
}

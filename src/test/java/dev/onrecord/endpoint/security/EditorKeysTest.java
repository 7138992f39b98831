package dev.onrecord.endpoint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorKeysTest {

    private final EditorKey old = EditorKey.generate();
    private final EditorKey current = EditorKey.generate();

    @Test
    void everyListedKeyIsKnownByItsName() {
        EditorKeys keys =
                EditorKeys.parse(List.of("ann:" + old.digest(), " ann:" + current.digest(), current.digest()));
        assertThat(keys.nameOf(old.text())).contains("key:ann");
        assertThat(EditorKeys.parse(List.of(old.digest())).nameOf(old.text()))
                .contains("key:" + old.digest().substring(0, 8));
    }

    @Test
    void keyThatIsNotListedIsUnknown() {
        EditorKeys keys = EditorKeys.parse(List.of("ann:" + old.digest()));
        assertThat(keys.nameOf(current.text())).isEmpty();
        assertThat(keys.nameOf(old.digest())).isEmpty();
        assertThat(keys.nameOf("")).isEmpty();
    }

    @Test
    void noKeyIsKnownWhereNoneIsListed() {
        assertThat(EditorKeys.parse(List.of()).isEmpty()).isTrue();
        assertThat(EditorKeys.parse(List.of()).nameOf(old.text())).isEmpty();
    }

    @Test
    void digestsMayBeInCapitals() {
        EditorKeys keys = EditorKeys.parse(List.of(old.digest().toUpperCase(Locale.ROOT)));
        assertThat(keys.nameOf(old.text())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"onrecord_secret", "abc", "ann:", "an n:%s", "%s0", ":%s", "ann:bob:%s"})
    void malformedDigestIsRefusedByItsPlaceAndNotShown(String entry) {
        String malformed = entry.formatted(current.digest());
        assertThatThrownBy(() -> EditorKeys.parse(List.of(old.digest(), malformed)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("onrecord.security.editor-keys")
                .hasMessageContaining("entry 2 of 2")
                .hasMessageNotContainingAny(malformed, "\n");
    }

    /** What is compared is compared by the one method that takes the same time wherever two digests differ. */
    @Test
    void digestsAreComparedInConstantTime() {
        List<String> called = new ClassFileImporter()
                .importClasses(EditorKeys.class).get(EditorKeys.class).getAccessesFromSelf().stream()
                        .filter(access -> access.getOrigin().getName().equals("nameOf"))
                        .map(JavaAccess::getName)
                        .toList();
        assertThat(called).contains("isEqual").doesNotContain("equals", "compare", "contains", "get", "startsWith");
    }
}

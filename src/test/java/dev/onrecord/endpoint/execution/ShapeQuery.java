package dev.onrecord.endpoint.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Answers a shape with holes. */
@ApplicationScoped
public class ShapeQuery {

    static final NullsTest.Shape WHOLE = new NullsTest.Shape(
            "outer",
            null,
            new NullsTest.Shape(
                    null, "middle", new NullsTest.Shape(null, "inner", null, "no number", "no list"), null, List.of(7)),
            0.5,
            Arrays.asList(1, null));

    public NullsTest.Shape shape() {
        return WHOLE;
    }
}

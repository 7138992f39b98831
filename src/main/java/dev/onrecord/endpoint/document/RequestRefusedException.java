package dev.onrecord.endpoint.document;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;

/** A request that is not executed. */
public final class RequestRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refused refused;

    /**
     * What is answered instead.
     *
     * @param status of HTTP, where the media type lets it tell
     * @param understood whether the request as such was well formed, so that media types that tell nothing by status have 200
     * @param headers of HTTP, besides the usual
     */
    public record Refused(int status, boolean understood, List<GraphQLError> errors, Map<String, String> headers) {}

    public RequestRefusedException(Refused refused) {
        super(refused.errors().get(0).getMessage(), null, false, false);
        this.refused = refused;
    }

    public Refused refused() {
        return refused;
    }

    /** A well-formed request whose document, variables or cost are refused. */
    public static RequestRefusedException of(List<? extends GraphQLError> errors) {
        return new RequestRefusedException(new Refused(400, true, List.copyOf(errors), Map.of()));
    }

    /** A well-formed request that is refused for one reason. */
    public static RequestRefusedException of(GraphQLError error) {
        return of(List.of(error));
    }

    /** Something that is not a request, or not here, or not now. */
    public static RequestRefusedException ofHttp(int status, String code, String message) {
        return ofHttp(status, RequestError.of(code, message), Map.of());
    }

    public static RequestRefusedException ofHttp(int status, GraphQLError error, Map<String, String> headers) {
        return new RequestRefusedException(new Refused(status, false, List.of(error), headers));
    }
}

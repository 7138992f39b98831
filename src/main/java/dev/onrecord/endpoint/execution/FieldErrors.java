package dev.onrecord.endpoint.execution;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.execution.datafetcher.helper.ErrorResultHelper;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.jspecify.annotations.Nullable;

/** The errors of one execution, in words and form of the framework. For one thread. */
final class FieldErrors {

    private final Execution execution;
    private final List<GraphQLError> errors = new ArrayList<>();
    private final Set<ResultPath> told = new HashSet<>();

    FieldErrors(Execution execution) {
        this.execution = execution;
    }

    List<GraphQLError> all() {
        return List.copyOf(errors);
    }

    void add(GraphQLError error) {
        errors.add(error);
        if (error.getPath() != null) {
            told.add(ResultPath.fromList(error.getPath()));
        }
    }

    /** Errors that are the reason why nothing stands where the execution is. */
    void addAllHere(List<GraphQLError> reasons) {
        reasons.forEach(this::add);
        told.add(execution.path().now());
    }

    /**
     * What the code behind a field threw.
     *
     * @return what the field has nevertheless
     */
    @Nullable
    Object failed(PlannedField field, @Nullable Object source, Exception failure) {
        DataFetchingEnvironment environment = execution.environments().of(field, source, Map.of());
        DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
        if (failure instanceof AbstractDataFetcherException unfit) {
            unfit.appendDataFetcherResult(result, environment);
        } else if (failure instanceof GraphQLException partial) {
            new ErrorResultHelper().appendPartialResult(result, environment, partial);
        } else {
            new ErrorResultHelper().appendException(result, environment, failure);
        }
        DataFetcherResult<Object> answer = result.build();
        answer.getErrors().forEach(this::add);
        return answer.getData();
    }

    /** Nothing stands where something must; told once, and not where an error tells why. */
    void nullWhereNoneMayBe(Slot slot) {
        ResultPath path = execution.path().now();
        if (told.add(path)) {
            String message =
                    "The field at path '" + path + "' was declared as a non null type, but the code involved in"
                            + " retrieving data has wrongly returned a null value.  The graphql specification requires that the"
                            + " parent field be set to null, or if that is non nullable that it bubble up null to its parent and"
                            + " so on. The non-nullable type is '" + GraphQLTypeUtil.simplePrint(slot.type())
                            + "' within parent type '" + GraphQLTypeUtil.simplePrint(slot.within()) + "'";
            errors.add(GraphqlErrorBuilder.newError()
                    .message(message)
                    .locations(null)
                    .path(path)
                    .errorType(ErrorType.NullValueInNonNullableField)
                    .build());
        }
    }
}

package dev.onrecord.endpoint.limit;

import static dev.onrecord.endpoint.limit.LimitError.tooComplex;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How large and how tangled a document may be; to be asked while it is parsed, and again before it is validated. */
@ApplicationScoped
public class DocumentLimits {

    /** As often the standard introspection query asks for {@code args}, of fields and of directives; no list is in it more often. */
    private static final int SAME_INTROSPECTION_LIST = 2;

    private final LimitConfig config;

    DocumentLimits(LimitConfig config) {
        this.config = config;
    }

    /** What the parser is to be called with, so that it stops where a limit is passed. */
    public ParserEnvironment parsing(String document) {
        return ParserEnvironment.newParserEnvironment()
                .document(document)
                .locale(Locale.ENGLISH)
                .parserOptions(options())
                .build();
    }

    private ParserOptions options() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(config.maxTokens())
                        .maxCharacters(characters())
                        .maxWhitespaceTokens(characters())
                        .maxRuleDepth(ParserOptions.MAX_RULE_DEPTH)
                        .captureIgnoredChars(false)
                        .captureLineComments(false)
                        .readerTrackData(false));
    }

    private int characters() {
        return (int) Math.min(Integer.MAX_VALUE, config.maxDocumentSize().asLongValue());
    }

    /** Why the parser stopped, if it was for a limit; empty if the document has a mistake. */
    public Optional<GraphQLError> refusal(InvalidSyntaxException failure) {
        if (failure instanceof ParseCancelledTooManyCharsException) {
            return Optional.of(stopped("Length of the document", "max-document-size", characters(), failure));
        }
        if (failure instanceof ParseCancelledTooDeepException) {
            return Optional.of(stopped("Nesting of the document", null, ParserOptions.MAX_RULE_DEPTH, failure));
        }
        return failure instanceof ParseCancelledException
                ? Optional.of(stopped("Tokens of the document", "max-tokens", config.maxTokens(), failure))
                : Optional.empty();
    }

    private static GraphQLError stopped(
            String what, @Nullable String setting, long limit, InvalidSyntaxException failure) {
        return tooComplex(what, limit + 1, setting, limit, failure.getLocation());
    }

    /** Why a document must not even be validated, if there is a reason. */
    public Optional<GraphQLError> refusal(Document document) {
        FragmentTallies fragments = new FragmentTallies(document);
        Optional<String> circular = fragments.circular();
        if (circular.isPresent()) {
            return circular.map(name -> circle(document, name));
        }
        for (Tally unusedToo : fragments.all()) {
            Optional<GraphQLError> refusal = nesting(unusedToo).refusal(null);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        int fields = 0;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            Tally tally = fragments.inPlace(Tally.of(operation));
            SourceLocation location = operation.getSourceLocation();
            Optional<GraphQLError> refusal = Stream.concat(checks(tally), introspectionChecks(tally))
                    .map(check -> check.refusal(location))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (refusal.isPresent()) {
                return refusal;
            }
            fields = Tally.sum(fields, tally.fields());
        }
        return new Check("Fields with all fragments in place", fields, "max-tokens", config.maxTokens()).refusal(null);
    }

    private static GraphQLError circle(Document document, String name) {
        SourceLocation location = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(name))
                .findFirst()
                .map(FragmentDefinition::getSourceLocation)
                .orElse(null);
        return LimitError.of(
                LimitError.TOO_COMPLEX,
                "Fragment '" + name + "' spreads itself, directly or through others",
                Map.of(),
                location);
    }

    private record Check(String what, long figure, @Nullable String setting, long limit) {
        Optional<GraphQLError> refusal(@Nullable SourceLocation location) {
            return figure <= limit ? Optional.empty() : Optional.of(tooComplex(what, figure, setting, limit, location));
        }
    }

    private Stream<Check> checks(Tally tally) {
        return Stream.of(
                new Check("Fields within fields", tally.depth(), "max-depth", config.maxDepth()),
                nesting(tally),
                new Check("Aliases", tally.aliases(), "max-aliases", config.maxAliases()),
                new Check("Fields at the root", tally.rootFields(), "max-root-fields", config.maxRootFields()),
                new Check("Directives", tally.directives(), "max-directives", config.maxDirectives()));
    }

    private Check nesting(Tally tally) {
        return new Check("Fragments within fragments", tally.fragmentDepth(), "max-depth", config.maxDepth());
    }

    private Stream<Check> introspectionChecks(Tally tally) {
        Check depth = new Check(
                "Fields within fields of introspection",
                tally.introspectionDepth(),
                "max-introspection-depth",
                config.maxIntrospectionDepth());
        Stream<Check> lists = tally.introspectionLists().entrySet().stream()
                .map(list -> new Check(
                        "Introspection of '" + list.getKey() + "'", list.getValue(), null, SAME_INTROSPECTION_LIST));
        return Stream.concat(Stream.of(depth), lists);
    }
}

package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.SearchQuestion;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.Stems;
import dev.onrecord.archive.search.TextQuery;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Says in Lucene's terms what is looked for. */
final class NodeQueries {

    /** What a word of several fields counts in those where it counts less. */
    private static final float TIE = 0.1f;
    /** What the beginning of a word counts: less than any whole word. */
    private static final float BEGINNING = 0.1f;

    private final Stems stems;

    NodeQueries(Stems stems) {
        this.stems = stems;
    }

    Query of(SearchQuestion question) {
        List<SearchType> types = question.types().stream().sorted().toList();
        if (types.size() == 1) {
            return of(types.get(0), question.query());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        types.forEach(type -> any.add(of(type, question.query()), BooleanClause.Occur.SHOULD));
        return types.isEmpty() ? new MatchNoDocsQuery("no types") : any.build();
    }

    Query of(SearchType type, TextQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        query.wanted().forEach(clause -> all.add(inFields(type, clause), BooleanClause.Occur.MUST));
        query.unwanted().forEach(clause -> all.add(inFields(type, clause), BooleanClause.Occur.MUST_NOT));
        return all.build();
    }

    private Query inFields(SearchType type, TextQuery.Clause clause) {
        List<Query> fields = new ArrayList<>();
        for (NodeFields.Weighted field : NodeFields.of(type)) {
            Query inField = inField(field.field(), clause);
            fields.add(field.weight() == 1 ? inField : new BoostQuery(inField, field.weight()));
        }
        return fields.size() == 1 ? fields.get(0) : new DisjunctionMaxQuery(fields, TIE);
    }

    private Query inField(String field, TextQuery.Clause clause) {
        if (clause.words().size() > 1) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            clause.words().forEach(word -> phrase.add(new Term(field, stems.of(word))));
            return phrase.build();
        }
        String word = clause.words().get(0);
        Query whole = new TermQuery(new Term(field, stems.of(word)));
        if (!clause.beginning()) {
            return whole;
        }
        Query beginning = new ConstantScoreQuery(new PrefixQuery(new Term(field, word)));
        return new DisjunctionMaxQuery(List.of(whole, new BoostQuery(beginning, BEGINNING)), 0);
    }
}

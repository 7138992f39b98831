package dev.onrecord.archive.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * The best documents of one type, where other types fill the page already with documents that are as good as a floor or
 * better: what lies below it is passed over, mostly without a look.
 */
record BestOfType(TopFieldCollectorManager best, float floor)
        implements CollectorManager<BestOfType.Collecting, TopFieldDocs> {

    @Override
    public Collecting newCollector() {
        return new Collecting(best.newCollector(), floor);
    }

    @Override
    public TopFieldDocs reduce(Collection<Collecting> collectors) throws IOException {
        return best.reduce(collectors.stream().map(Collecting::best).toList());
    }

    static final class Collecting extends FilterCollector {

        private final TopFieldCollector best;
        private final float floor;

        private Collecting(TopFieldCollector best, float floor) {
            super(best);
            this.best = best;
            this.floor = floor;
        }

        private TopFieldCollector best() {
            return best;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            return new Passing(super.getLeafCollector(context), floor);
        }
    }

    /** Tells a scorer what is not worth its while. That never falls, though a scorer may be set anew for each part of a leaf. */
    private static final class Passing extends FilterLeafCollector {

        private float least;

        private Passing(LeafCollector best, float floor) {
            super(best);
            least = floor;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            scorer.setMinCompetitiveScore(least);
            super.setScorer(new FilterScorable(scorer) {
                @Override
                public void setMinCompetitiveScore(float score) throws IOException {
                    least = Math.max(least, score);
                    in.setMinCompetitiveScore(least);
                }
            });
        }
    }
}

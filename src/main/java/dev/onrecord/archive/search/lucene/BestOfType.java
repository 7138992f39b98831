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
            return new FilterLeafCollector(super.getLeafCollector(context)) {
                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    scorer.setMinCompetitiveScore(floor);
                    super.setScorer(new Floored(scorer, floor));
                }
            };
        }
    }

    /** Never lets the floor fall. */
    private static final class Floored extends FilterScorable {

        private final float floor;

        private Floored(Scorable scorer, float floor) {
            super(scorer);
            this.floor = floor;
        }

        @Override
        public void setMinCompetitiveScore(float score) throws IOException {
            in.setMinCompetitiveScore(Math.max(score, floor));
        }
    }
}

package dev.onrecord.archive.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/** Keeps the newest commit, and the one that the database says is its own: a crash between the two costs nothing. */
final class CommitPolicy extends IndexDeletionPolicy {

    /** Under which a commit has its token. */
    static final String TOKEN = "token";

    private volatile String confirmed;

    CommitPolicy(String confirmed) {
        this.confirmed = confirmed;
    }

    void confirm(String token) {
        confirmed = token;
    }

    @Override
    public void onInit(List<? extends IndexCommit> commits) throws IOException {
        onCommit(commits);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) throws IOException {
        for (IndexCommit commit : commits.subList(0, Math.max(0, commits.size() - 1))) {
            if (!confirmed.equals(commit.getUserData().get(TOKEN))) {
                commit.delete();
            }
        }
    }
}

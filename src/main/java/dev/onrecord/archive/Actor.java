package dev.onrecord.archive;

import jakarta.enterprise.context.RequestScoped;

/** Whom the audit names for what is written in this request: the system, until somebody says who asks. */
@RequestScoped
public class Actor {

    static final String SYSTEM = "system";

    private String name = SYSTEM;

    /** Says who asks. */
    public void is(String who) {
        name = who.substring(0, Math.min(who.length(), AuditEntry.MAX_ACTOR_LENGTH));
    }

    String name() {
        return name;
    }
}

-- Who wrote what, and when. An entry outlives what it tells of, so it refers to nothing by a foreign key.
create sequence audit_entry_seq start with 1 increment by 50;
create table audit_entry (
    id           bigint                      primary key,
    happened_at  timestamp(6) with time zone not null,
    actor        varchar(300)                not null,
    action       varchar(20)                 not null,
    node_key     bigint                      not null, -- among the articles, quotes or speakers, as the action tells
    before_state text,                                 -- JSON; null where there was nothing
    after_state  text                                  -- JSON; null where nothing is left
);
create index audit_entry_by_time on audit_entry (happened_at, id);
create index audit_entry_by_node on audit_entry (node_key, happened_at, id);
create index audit_entry_by_actor on audit_entry (actor, happened_at, id);

-- The full-text index lies beside an embedded database. What it has to read anew is written here by the transactions that
-- change texts, so that it follows the archive whatever happens to either.
create table search_change (
    version  bigint      not null, -- the version of the archive that the change makes
    kind     varchar(20) not null, -- ARTICLE, with its quotes; SPEAKER; LOCATION; or ALL, whose node_key is 0
    node_key bigint      not null
);
create index search_change_by_version on search_change (version);

-- The one commit of the index that belongs to this database, by the token in it; changes up to its version are not kept.
create table search_commit (
    id      integer primary key check (id = 1),
    token   varchar(36), -- null where no index has been made yet
    version bigint  not null
);
insert into search_commit (id, token, version) values (1, null, -1);

-- A speaker is indexed with all names and titles.
create index speaker_alias_by_speaker on speaker_alias (speaker_id, name);
create index speaker_role_by_speaker on speaker_role (speaker_id, title);

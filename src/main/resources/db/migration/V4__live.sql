-- The version of the archive in which a quote came in: who listens reads on from the last one heard. Ids do not tell, as each
-- server takes them in blocks of its own. Quotes from before have 0.
alter table quote add column added_version bigint default 0 not null;
create index quote_by_added on quote (added_version, id);

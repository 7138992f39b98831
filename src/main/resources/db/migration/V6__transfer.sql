-- Counts how often the sequences of ids were set anew: what a server keeps of an earlier time may be taken.
alter table archive_state add column id_epoch bigint default 0 not null;
-- The export that is being imported with the ids it had; null where none is.
alter table archive_state add column restoring varchar(100);

-- An article has thirty mentions of locations, and each cost two rows of indexes that nobody reads. A mention is of a location
-- that article_location has, which refers to the location; mentions are looked up by article only.
create table lean_mention (
    id           bigint  primary key,
    article_id   bigint  not null references article (id) on delete cascade,
    location_id  bigint  not null, -- among the article's in article_location
    start_offset integer not null, -- START and END are reserved words of SQL
    end_offset   integer not null,
    unique (article_id, start_offset),
    check (0 <= start_offset and start_offset < end_offset)
);
insert into lean_mention (id, article_id, location_id, start_offset, end_offset)
    select id, article_id, location_id, start_offset, end_offset from location_mention order by id;
drop table location_mention;
alter table lean_mention rename to location_mention;

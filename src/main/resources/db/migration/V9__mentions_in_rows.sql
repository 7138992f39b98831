-- Where an article names a location is only ever read together: thirty rows of an article, and their index, become as many
-- numbers in the few rows that it has of its locations. Both empty where the text does not name it.
alter table article_location add column start_offsets integer array;
alter table article_location add column end_offsets integer array;
update article_location set
    start_offsets = (select array_agg(m.start_offset order by m.start_offset) from location_mention m
        where m.article_id = article_location.article_id and m.location_id = article_location.location_id),
    end_offsets = (select array_agg(m.end_offset order by m.start_offset) from location_mention m
        where m.article_id = article_location.article_id and m.location_id = article_location.location_id)
    where mention_count > 0;
update article_location set start_offsets = cast(array[] as integer array), end_offsets = cast(array[] as integer array)
    where start_offsets is null;
alter table article_location alter column start_offsets set not null;
alter table article_location alter column end_offsets set not null;
alter table article_location add constraint article_location_mentions
    check (cardinality(start_offsets) = cardinality(end_offsets));
alter table article_location drop column mention_count;
drop table location_mention;
drop sequence location_mention_seq;

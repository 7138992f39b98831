-- H2 keeps an index of its own for each foreign key, of its column alone, beside those that begin with that column: a third of
-- all that was written for an article. These keys go: one writer at a time sees to what they did (archive.Removal), and
-- archive.check to whether it did. They had no names, so these are looked up.
execute immediate (select 'alter table article_location drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'ARTICLE_LOCATION' and column_name = 'ARTICLE_ID');
execute immediate (select 'alter table article_location drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'ARTICLE_LOCATION' and column_name = 'LOCATION_ID');
execute immediate (select 'alter table article_speaker drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'ARTICLE_SPEAKER' and column_name = 'ARTICLE_ID');
execute immediate (select 'alter table article_speaker drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'ARTICLE_SPEAKER' and column_name = 'SPEAKER_ID');
execute immediate (select 'alter table quote drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'QUOTE' and column_name = 'ARTICLE_ID');
execute immediate (select 'alter table quote drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'QUOTE' and column_name = 'SPEAKER_ID');
execute immediate (select 'alter table quote_location drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'QUOTE_LOCATION' and column_name = 'QUOTE_ID');
execute immediate (select 'alter table quote_location drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'QUOTE_LOCATION' and column_name = 'LOCATION_ID');
execute immediate (select 'alter table quote_mention drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'QUOTE_MENTION' and column_name = 'QUOTE_ID');
execute immediate (select 'alter table speaker_alias drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'SPEAKER_ALIAS' and column_name = 'SPEAKER_ID');
execute immediate (select 'alter table speaker_role drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'SPEAKER_ROLE' and column_name = 'SPEAKER_ID');

-- These find an index of their column alone, now that it is there, and need none of their own.
execute immediate (select 'alter table quote_mention drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'QUOTE_MENTION' and column_name = 'SPEAKER_ID');
alter table quote_mention add constraint quote_mention_speaker
    foreign key (speaker_id) references speaker (id);
execute immediate (select 'alter table speaker_alias drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'SPEAKER_ALIAS' and column_name = 'ARTICLE_ID');
alter table speaker_alias add constraint speaker_alias_article
    foreign key (article_id) references article (id) on delete cascade;
execute immediate (select 'alter table speaker_role drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'SPEAKER_ROLE' and column_name = 'ARTICLE_ID');
alter table speaker_role add constraint speaker_role_article
    foreign key (article_id) references article (id) on delete cascade;
execute immediate (select 'alter table speaker drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'SPEAKER' and column_name = 'MERGED_INTO_ID');
alter table speaker add constraint speaker_merged_into
    foreign key (merged_into_id) references speaker (id);
execute immediate (select 'alter table location drop constraint "' || constraint_name || '"'
    from information_schema.key_column_usage
    where constraint_name in (select constraint_name from information_schema.referential_constraints)
    and table_name = 'LOCATION' and column_name = 'PARENT_ID');
alter table location add constraint location_parent
    foreign key (parent_id) references location (id);

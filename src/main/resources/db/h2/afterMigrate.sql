-- Indexes that only who reads or edits needs, and nothing that brings articles in. An import into an empty archive drops them
-- and makes them at its end (archive.storage.ListIndexes); where one was interrupted, the next start makes them here.
create index if not exists quote_by_published on quote (published_order, id);
create index if not exists quote_by_confidence on quote (confidence, id);
create index if not exists quote_by_length on quote (text_length, id);
create index if not exists speaker_by_name on speaker (name_key, id);
create index if not exists speaker_by_quote_count on speaker (quote_count, id);
create index if not exists speaker_by_article_count on speaker (article_count, id);
create index if not exists speaker_by_last_quoted on speaker (last_quoted_at, id);
create index if not exists speaker_by_kind on speaker (kind, quote_count, id);
create index if not exists speaker_alias_by_name on speaker_alias (name_key, speaker_id);
create index if not exists article_speaker_speaker on article_speaker (speaker_id, article_id);
create index if not exists article_location_location on article_location (location_id, article_id);
create index if not exists quote_location_location on quote_location (location_id, quote_id);

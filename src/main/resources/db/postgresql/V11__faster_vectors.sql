-- As before, but each text is folded once, and plans are kept: functions in SQL were parsed and planned anew for each speaker,
-- which was a quarter of all that an import took. What is kept must be right for tables that grow: not made when they are empty,
-- to read all of them. What they name is looked up when they run, and pg_restore runs them without a search path.
create or replace function search_vector(heading text, given text) returns tsvector
    language plpgsql immutable parallel safe set search_path from current as $$
declare
    head text := search_letters(heading);
    body text := search_letters(left(given, 200000));
begin
    return ts_delete(
            setweight(to_tsvector('onrecord', head || ' searchgap'), 'A') || to_tsvector('onrecord', body),
            'searchgap')
        || strip(to_tsvector('simple', head || ' ' || body));
end $$;

create or replace function speaker_vector(speaker_key bigint, name text) returns tsvector
    language plpgsql stable set search_path from current set enable_seqscan = off as $$
declare
    head text := search_letters(name) || ' searchgap';
    aliases text := search_letters(coalesce((select string_agg(distinct x.name || ' searchgap', ' ')
        from speaker_alias x where x.speaker_id = speaker_key), ''));
    titles text := search_letters(coalesce((select string_agg(distinct x.title || ' searchgap', ' ')
        from speaker_role x where x.speaker_id = speaker_key), ''));
begin
    return ts_delete(
        setweight(to_tsvector('onrecord', head), 'A') || setweight(to_tsvector('onrecord', aliases), 'B')
            || setweight(to_tsvector('onrecord', titles), 'C')
            || strip(to_tsvector('simple', concat_ws(' ', head, aliases, titles))),
        'searchgap');
end $$;

-- Of equal names that came in together each took the others for known, and none was indexed: now the first one is.
create or replace function index_speaker_alias() returns trigger
    language plpgsql set search_path from current set enable_seqscan = off as $$
begin
    if tg_op <> 'INSERT' and not exists (select 1 from speaker_alias x
            where x.name_key = old.name_key and x.speaker_id = old.speaker_id and x.name = old.name) then
        update speaker set search = speaker_vector(id, name) where id = old.speaker_id;
    end if;
    if tg_op <> 'DELETE' and not exists (select 1 from speaker_alias x
            where x.name_key = new.name_key and x.speaker_id = new.speaker_id and x.name = new.name and x.id < new.id) then
        update speaker set search = speaker_vector(id, name) where id = new.speaker_id;
    end if;
    return null;
end $$;

create or replace function index_speaker_role() returns trigger
    language plpgsql set search_path from current set enable_seqscan = off as $$
begin
    if tg_op <> 'INSERT' and not exists (select 1 from speaker_role x
            where x.speaker_id = old.speaker_id and x.title = old.title) then
        update speaker set search = speaker_vector(id, name) where id = old.speaker_id;
    end if;
    if tg_op <> 'DELETE' and not exists (select 1 from speaker_role x
            where x.speaker_id = new.speaker_id and x.title = new.title and x.id < new.id) then
        update speaker set search = speaker_vector(id, name) where id = new.speaker_id;
    end if;
    return null;
end $$;

alter function index_speaker() set search_path from current;

update speaker set search = speaker_vector(id, name) where search is distinct from speaker_vector(id, name);

-- Full-text search. Texts are folded as the server folds queries: lower case, without accents, words being runs of letters and
-- digits. Stems stand with their places, for phrases and rank; the words as they are stand without, for beginnings of words.
-- Left behind by whoever emptied the schema: Flyway does not know them.
drop text search configuration if exists onrecord cascade;
drop text search dictionary if exists onrecord_stem cascade;
create text search dictionary onrecord_stem (template = snowball, language = english);
create text search configuration onrecord (copy = simple);
alter text search configuration onrecord alter mapping for asciiword, word, numword with onrecord_stem;

create function search_words(given text) returns text
    language sql immutable strict parallel safe
return translate(
    regexp_replace(
        regexp_replace(
            translate(
                lower(regexp_replace(normalize(given, nfkd), '[\u0300-\u036f]+', '', 'g')),
                'ıłøđð’', 'ilodd'''),
            '\m([[:alpha:]])\.(?=[[:alpha:]]\M)', '\1', 'g'), -- U.S. is one word
        '([[:alnum:]])''s\M', '\1', 'g'),                     -- the minister's
    '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~‘“”„‚«»‹›–—―…·•¡¿', repeat(' ', 60));

create function search_letters(given text) returns text
    language sql immutable strict parallel safe
return replace(replace(replace(replace(search_words(given), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');

-- A phrase stands in one text: behind each text comes a word that is then taken out, so that its place is left empty.
-- What is too long for an index is cut: a vector holds a megabyte at most.
create function search_vector(heading text, given text) returns tsvector
    language sql immutable parallel safe
return ts_delete(
        setweight(to_tsvector('onrecord', search_letters(heading) || ' searchgap'), 'A')
            || to_tsvector('onrecord', search_letters(left(given, 200000))),
        'searchgap')
    || strip(to_tsvector('simple', search_letters(heading || ' ' || left(given, 200000))));

alter table article add column search tsvector generated always as (search_vector(title, body)) stored;
alter table quote add column search tsvector generated always as (search_vector('', text)) stored;
alter table location add column search tsvector generated always as (search_vector(name, '')) stored;
alter table speaker add column search tsvector;
create index article_search on article using gin (search);
create index quote_search on quote using gin (search);
create index location_search on location using gin (search);
create index speaker_search on speaker using gin (search);
create index speaker_role_by_speaker on speaker_role (speaker_id, title);

create function speaker_vector(speaker_key bigint, name text) returns tsvector
    language sql stable
return (
    select ts_delete(
            setweight(to_tsvector('onrecord', search_letters(name) || ' searchgap'), 'A')
                || setweight(to_tsvector('onrecord', search_letters(coalesce(aliases.apart, ''))), 'B')
                || setweight(to_tsvector('onrecord', search_letters(coalesce(titles.apart, ''))), 'C'),
            'searchgap')
        || strip(to_tsvector('simple', search_letters(concat_ws(' ', name, aliases.listed, titles.listed))))
    from (select string_agg(distinct x.name, ' ') as listed, string_agg(distinct x.name || ' searchgap', ' ') as apart
            from speaker_alias x where x.speaker_id = speaker_key) aliases,
         (select string_agg(distinct x.title, ' ') as listed, string_agg(distinct x.title || ' searchgap', ' ') as apart
            from speaker_role x where x.speaker_id = speaker_key) titles
);
update speaker set search = speaker_vector(id, name);

create function index_speaker() returns trigger language plpgsql as $$
begin
    new.search := speaker_vector(new.id, new.name);
    return new;
end $$;
create trigger speaker_search before insert or update of name on speaker
    for each row execute function index_speaker();

-- Articles mostly repeat names and titles that their speakers have already.
create function index_speaker_alias() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and not exists (select 1 from speaker_alias x
            where x.name_key = old.name_key and x.speaker_id = old.speaker_id) then
        update speaker set search = speaker_vector(id, name) where id = old.speaker_id;
    end if;
    if tg_op <> 'DELETE' and not exists (select 1 from speaker_alias x
            where x.name_key = new.name_key and x.speaker_id = new.speaker_id and x.id <> new.id) then
        update speaker set search = speaker_vector(id, name) where id = new.speaker_id;
    end if;
    return null;
end $$;
create trigger speaker_alias_search after insert or delete or update of speaker_id, name on speaker_alias
    for each row execute function index_speaker_alias();

create function index_speaker_role() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and not exists (select 1 from speaker_role x
            where x.speaker_id = old.speaker_id and x.title = old.title) then
        update speaker set search = speaker_vector(id, name) where id = old.speaker_id;
    end if;
    if tg_op <> 'DELETE' and not exists (select 1 from speaker_role x
            where x.speaker_id = new.speaker_id and x.title = new.title and x.id <> new.id) then
        update speaker set search = speaker_vector(id, name) where id = new.speaker_id;
    end if;
    return null;
end $$;
create trigger speaker_role_search after insert or delete or update of speaker_id, title on speaker_role
    for each row execute function index_speaker_role();

-- The linked graph of the public record. One set of migrations for H2 and PostgreSQL; what only one dialect has stands in
-- its own folder. Text is compared and ordered by code point everywhere: order and lookup go by the folded "..._key" columns.
-- Every offset is a UTF-16 code unit of article.body, half open.

-- Writers take this row first. They follow one another, so that counts, look-ups before inserts and merges are right by
-- construction; readers never wait for it. The version changes with every change of the data.
create table archive_state (
    id      integer primary key check (id = 1),
    version bigint  not null
);
insert into archive_state (id, version) values (1, 0);

create sequence article_seq start with 1 increment by 50;
create table article (
    id              bigint                      primary key,
    url             varchar(2000)               unique,
    content_hash    varchar(64)                 not null, -- SHA-256 of title and body, hexadecimal
    title           varchar(1000)               not null,
    title_key       varchar(200)                not null,
    byline          varchar(1000),
    publisher       varchar(300),
    language        varchar(100)                not null, -- BCP 47
    published_at    timestamp(6) with time zone,
    published_order timestamp(6) with time zone not null, -- published_at, or the year 1600 where it is not known
    body            text                        not null,
    word_count      integer                     not null,
    quote_count     integer                     not null,
    created_at      timestamp(6) with time zone not null,
    updated_at      timestamp(6) with time zone not null
);
create index article_content_hash on article (content_hash);
create index article_by_published on article (published_order, id);
create index article_by_created on article (created_at, id);
create index article_by_title on article (title_key, id);
create index article_by_quote_count on article (quote_count, id);
create index article_by_publisher on article (publisher, published_order, id);
create index article_by_language on article (language, published_order, id);

create sequence speaker_seq start with 1 increment by 50;
create table speaker (
    id             bigint                      primary key,
    identity_key   varchar(400)                not null unique, -- what makes two mentions one speaker
    name           varchar(300)                not null,
    name_key       varchar(300)                not null,
    kind           varchar(20)                 not null,
    wikidata_id    varchar(20),
    merged_into_id bigint references speaker (id),
    edited         boolean                     not null, -- an editor changed it: it stays even when nobody quotes it
    quote_count    integer                     not null,
    article_count  integer                     not null,
    last_quoted_at timestamp(6) with time zone not null -- the year 1600 where no date is known
);
create index speaker_merged_into on speaker (merged_into_id);
create index speaker_by_name on speaker (name_key, id);
create index speaker_by_quote_count on speaker (quote_count, id);
create index speaker_by_article_count on speaker (article_count, id);
create index speaker_by_last_quoted on speaker (last_quoted_at, id);
create index speaker_by_kind on speaker (kind, quote_count, id);

-- A name that leads to a speaker: seen in an article, or (article_id null) given by an editor.
create sequence speaker_alias_seq start with 1 increment by 50;
create table speaker_alias (
    id         bigint       primary key,
    speaker_id bigint       not null references speaker (id) on delete cascade,
    article_id bigint       references article (id) on delete cascade,
    name       varchar(300) not null,
    name_key   varchar(300) not null,
    unique (speaker_id, article_id, name)
);
create index speaker_alias_article on speaker_alias (article_id);
create index speaker_alias_by_name on speaker_alias (name_key, speaker_id);

-- An office or affiliation, as one article reports it.
create sequence speaker_role_seq start with 1 increment by 50;
create table speaker_role (
    id         bigint       primary key,
    speaker_id bigint       not null references speaker (id) on delete cascade,
    article_id bigint       not null references article (id) on delete cascade,
    title      varchar(300) not null,
    unique (speaker_id, article_id, title)
);
create index speaker_role_article on speaker_role (article_id);

create sequence location_seq start with 1 increment by 50;
create table location (
    id            bigint           primary key,
    identity_key  varchar(300)     not null unique,
    name          varchar(200)     not null,
    name_key      varchar(200)     not null,
    kind          varchar(20)      not null,
    country_code  varchar(2),
    latitude      double precision,
    longitude     double precision,
    geonames_id   integer          unique,
    parent_id     bigint           references location (id),
    article_count integer          not null,
    quote_count   integer          not null
);
create index location_parent on location (parent_id);
create index location_by_name on location (name_key, id);
create index location_by_article_count on location (article_count, id);
create index location_by_quote_count on location (quote_count, id);
create index location_by_country on location (country_code, article_count, id);
create index location_by_kind on location (kind, article_count, id);

create sequence location_mention_seq start with 1 increment by 50;
create table location_mention (
    id           bigint  primary key,
    article_id   bigint  not null references article (id) on delete cascade,
    location_id  bigint  not null references location (id),
    start_offset integer not null, -- START and END are reserved words of SQL
    end_offset   integer not null,
    unique (article_id, start_offset),
    check (0 <= start_offset and start_offset < end_offset)
);
create index location_mention_location on location_mention (location_id);

create sequence quote_seq start with 1 increment by 50;
create table quote (
    id              bigint                      primary key,
    article_id      bigint                      not null references article (id) on delete cascade,
    speaker_id      bigint                      references speaker (id),
    start_offset    integer                     not null,
    end_offset      integer                     not null,
    text            text                        not null,
    kind            varchar(20)                 not null,
    speaker_mention text,
    cue             text,
    context         text                        not null,
    confidence      double precision            not null,
    attribution     varchar(20)                 not null,
    text_length     integer                     not null,
    published_order timestamp(6) with time zone not null, -- the article's
    unique (article_id, start_offset),
    check (0 <= start_offset and start_offset < end_offset)
);
create index quote_by_published on quote (published_order, id);
create index quote_by_confidence on quote (confidence, id);
create index quote_by_length on quote (text_length, id);
create index quote_by_speaker on quote (speaker_id, published_order, id);

create table quote_location (
    quote_id    bigint not null references quote (id) on delete cascade,
    location_id bigint not null references location (id),
    primary key (quote_id, location_id)
);
create index quote_location_location on quote_location (location_id, quote_id);

-- Whom a quote names. The speaker is null until somebody with this identity is quoted anywhere.
create sequence quote_mention_seq start with 1 increment by 50;
create table quote_mention (
    id           bigint       primary key,
    quote_id     bigint       not null references quote (id) on delete cascade,
    identity_key varchar(400) not null,
    speaker_id   bigint       references speaker (id),
    unique (quote_id, identity_key)
);
create index quote_mention_identity on quote_mention (identity_key);
create index quote_mention_speaker on quote_mention (speaker_id);

-- Counted links, made anew from quotes and mentions whenever these change.
create table article_speaker (
    article_id  bigint  not null references article (id) on delete cascade,
    speaker_id  bigint  not null references speaker (id),
    quote_count integer not null,
    primary key (article_id, speaker_id)
);
create index article_speaker_speaker on article_speaker (speaker_id, article_id);

create table article_location (
    article_id    bigint  not null references article (id) on delete cascade,
    location_id   bigint  not null references location (id),
    mention_count integer not null,
    primary key (article_id, location_id)
);
create index article_location_location on article_location (location_id, article_id);

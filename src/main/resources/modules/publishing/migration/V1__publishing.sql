create table publishing.review_chain (
    id uuid not null,
    version int not null check (version >= 1),
    organisation uuid,
    name_zh text not null check (length(name_zh) <= 60),
    name_en text check (length(name_en) <= 120),
    levels jsonb not null check (jsonb_array_length(levels) between 1 and 9),
    created_at timestamptz not null,
    primary key (id, version)
);

insert into publishing.review_chain values (
    '00000000-0000-7000-8000-000000000001', 1, null, '三审三校', 'Edit, review, publish',
    '[{"name": {"zh": "编辑", "en": "Edit"}, "role": "EDITOR", "organisations": []},
      {"name": {"zh": "审核", "en": "Review"}, "role": "REVIEWER", "organisations": []},
      {"name": {"zh": "签发", "en": "Publish"}, "role": "PUBLISHER", "organisations": []}]',
    now());

create table publishing.site_column (
    id uuid primary key,
    site uuid not null,
    parent uuid references publishing.site_column,
    path text not null check (path ~ '^[a-z0-9-]+(/[a-z0-9-]+){0,5}$'),
    name_zh text not null check (length(name_zh) between 1 and 60),
    name_en text check (length(name_en) <= 120),
    type text not null,
    description text not null check (length(description) <= 300),
    keywords text not null check (length(keywords) <= 300),
    owner uuid not null,
    update_days int check (update_days between 1 and 3660),
    document_types text[] not null,
    open_to_contribution boolean not null,
    list_form text not null,
    hidden boolean not null,
    position int not null,
    chain uuid not null,
    version int not null,
    unique (site, path)
);

create index column_of_parent on publishing.site_column (parent);

create table publishing.column_redirect (
    site uuid not null,
    path text not null,
    column_id uuid not null references publishing.site_column on delete cascade,
    primary key (site, path)
);

create table publishing.document (
    id uuid primary key,
    number bigint generated always as identity unique,
    site uuid not null,
    column_id uuid not null references publishing.site_column,
    type text not null,
    organisation uuid not null,
    author uuid not null,
    created_at timestamptz not null
);

create index document_of_column on publishing.document (column_id, id);
create index document_of_site on publishing.document (site, id);

create table publishing.edition (
    id uuid primary key,
    document uuid not null references publishing.document,
    language text not null check (language in ('zh', 'en')),
    number int not null check (number >= 1),
    state text not null check (state in
        ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'LIVE', 'SUPERSEDED', 'WITHDRAWN', 'REMOVED', 'DISCARDED')),
    title text not null check (length(title) <= 300),
    summary text not null check (length(summary) <= 1000),
    body text not null check (length(body) <= 4000000),
    fields jsonb not null,
    version int not null check (version >= 1),
    author uuid not null,
    author_name text not null,
    saved_by uuid not null,
    saved_at timestamptz not null,
    chain uuid,
    chain_version int,
    level int,
    level_since timestamptz,
    publish_at timestamptz,
    expires_at timestamptz,
    emergency boolean not null default false,
    published_at timestamptz,
    unique (document, language, number),
    check ((state = 'IN_REVIEW') <= (chain is not null and level is not null)),
    check ((state = 'SCHEDULED') <= (publish_at is not null))
);

create unique index edition_on_the_way on publishing.edition (document, language)
    where state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED');
create unique index edition_before_the_public on publishing.edition (document, language)
    where state in ('LIVE', 'WITHDRAWN', 'REMOVED');
create index edition_of_author on publishing.edition (author, saved_at desc)
    where state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED');
create index edition_in_review on publishing.edition (level_since, id) where state = 'IN_REVIEW';
create index edition_scheduled on publishing.edition (publish_at) where state = 'SCHEDULED';

create table publishing.saving (
    edition uuid not null references publishing.edition,
    version int not null,
    title text not null,
    summary text not null,
    body text not null,
    fields jsonb not null,
    saved_by uuid not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    primary key (edition, version)
);

create table publishing.decision (
    id uuid primary key,
    edition uuid not null references publishing.edition,
    version int not null,
    level int not null,
    outcome text not null check (outcome in
        ('SUBMITTED', 'RECALLED', 'PASSED', 'SENT_BACK', 'PUBLISHED', 'WITHDRAWN', 'REMOVED', 'REINSTATED', 'EXPIRED')),
    organisation uuid,
    person uuid not null,
    person_name text not null,
    reason text check (length(reason) <= 1000),
    target_level int,
    at timestamptz not null
);

create index decision_of_edition on publishing.decision (edition, id);

-- What the public sees: one row for each document and language that ever reached it, made for reading.
create table publishing.publication (
    document uuid not null references publishing.document,
    language text not null check (language in ('zh', 'en')),
    number bigint not null,
    edition uuid not null references publishing.edition,
    site uuid not null,
    column_id uuid not null references publishing.site_column,
    type text not null,
    organisation uuid not null,
    title text not null,
    summary text not null,
    body text not null,
    fields jsonb not null,
    picture text,
    state text not null check (state in ('LIVE', 'WITHDRAWN', 'REMOVED', 'EXPIRED')),
    reason text,
    replacement text,
    emergency boolean not null,
    first_published_at timestamptz not null,
    published_at timestamptz not null,
    changed_at timestamptz not null,
    expires_at timestamptz,
    primary key (document, language),
    unique (number, language)
);

create index publication_of_column on publishing.publication (column_id, language, published_at desc, number desc)
    where state = 'LIVE';
create index publication_of_site on publishing.publication (site, language, published_at desc, number desc)
    where state = 'LIVE';
create index publication_of_organisation
    on publishing.publication (organisation, language, published_at desc, number desc) where state = 'LIVE';
create index publication_changed on publishing.publication (changed_at, number);
create index publication_taken_down on publishing.publication (site, changed_at desc, number desc)
    where state in ('WITHDRAWN', 'REMOVED');
create index publication_expiring on publishing.publication (expires_at)
    where state = 'LIVE' and expires_at is not null;

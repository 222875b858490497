-- A member offers a public document to another site; that site's editors decide what becomes of it.
create table publishing.offer (
    id uuid primary key,
    document uuid not null references publishing.document,
    language text not null check (language in ('zh', 'en')),
    source_site uuid not null,
    source_column uuid not null,
    organisation uuid not null,
    target uuid not null check (target <> source_site),
    by_rule boolean not null,
    offered_by uuid,
    offered_by_name text,
    offered_at timestamptz not null,
    state text not null check (state in ('OPEN', 'ADOPTED', 'RETURNED', 'FILED', 'RECALLED', 'OVERTAKEN')),
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    reason text check (length(reason) <= 500),
    copy uuid references publishing.document,
    check ((state = 'OPEN') = (decided_at is null)),
    check ((state = 'ADOPTED') = (copy is not null))
);

create unique index offer_open on publishing.offer (document, language, target) where state = 'OPEN';
create index offer_waiting on publishing.offer (target, id) where state = 'OPEN';
create index offer_of_source on publishing.offer (source_site, id);
create index offer_of_target on publishing.offer (target, source_site, offered_at);
create index offer_of_document on publishing.offer (document, language, target);

-- "This column always": applied to what is published in the column from then on.
create table publishing.standing_offer (
    column_id uuid not null references publishing.site_column on delete cascade,
    target uuid not null,
    since timestamptz not null,
    set_by uuid not null,
    set_by_name text not null,
    primary key (column_id, target)
);

-- Where an adopted document came from. The edition `mirror` of the copy says what `source_edition` says, as long
-- as nobody saved it again.
create table publishing.provenance (
    document uuid primary key references publishing.document,
    language text not null check (language in ('zh', 'en')),
    site uuid not null,
    column_id uuid not null,
    source_document uuid not null references publishing.document,
    source_site uuid not null,
    source_column uuid not null,
    first_document uuid not null references publishing.document,
    first_site uuid not null,
    mode text not null check (mode in ('AS_IS', 'WITH_CHANGES')),
    mirror uuid not null references publishing.edition,
    source_edition uuid not null references publishing.edition,
    source_state text not null check (source_state in ('LIVE', 'WITHDRAWN', 'REMOVED', 'EXPIRED')),
    adopted_at timestamptz not null,
    adopted_by uuid not null,
    adopted_by_name text not null,
    unique (source_document, language, site)
);

create index provenance_of_column on publishing.provenance (source_column, site, column_id);

-- Whether the copies in a column follow their sources by themselves; they do where nobody said otherwise.
create table publishing.following (
    column_id uuid primary key references publishing.site_column on delete cascade,
    rule text not null check (rule in ('AUTOMATIC', 'TASK'))
);

-- What changed at a source and is left to a person at the copy.
create table publishing.following_task (
    id uuid primary key,
    copy uuid not null references publishing.provenance,
    site uuid not null,
    kind text not null check (kind in ('CORRECTED', 'TAKEN_DOWN', 'BACK')),
    raised_at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid,
    settled_by_name text,
    outcome text check (outcome in ('TAKEN_OVER', 'LEFT')),
    reason text check (length(reason) <= 500),
    check ((settled_at is null) = (outcome is null))
);

create unique index following_task_open on publishing.following_task (copy) where settled_at is null;
create index following_task_of_site on publishing.following_task (site, raised_at) where settled_at is null;

-- MinHash signatures of four-character shingles; two documents that share a band are worth comparing.
create table publishing.likeness (
    document uuid not null,
    language text not null,
    site uuid not null,
    signature int[] not null,
    bands bigint[] not null,
    primary key (document, language),
    foreign key (document, language) references publishing.publication on delete cascade
);

create index likeness_bands on publishing.likeness using gin (bands) with (fastupdate = off);

-- How far the exchange has read in publication_change, and what it could not do yet.
create table publishing.exchange_bookmark (
    single boolean primary key default true check (single),
    moment bigint not null
);

insert into publishing.exchange_bookmark values (true, 0);

create table publishing.exchange_failure (
    document uuid not null,
    language text not null,
    attempts int not null,
    again_at timestamptz not null,
    primary key (document, language)
);

-- Members' feeds and repositories that are fetched regularly, how far each was read, and how it goes.
create table publishing.harvest_source (
    id uuid primary key,
    member uuid not null,
    target uuid not null,
    kind text not null check (kind in ('FEED', 'OAI')),
    address text not null check (length(address) <= 2000),
    set_spec text check (length(set_spec) <= 200),
    category text not null check (length(category) <= 60),
    every_minutes int not null check (every_minutes between 5 and 10080),
    active boolean not null,
    created_at timestamptz not null,
    created_by_name text not null,
    etag text,
    last_modified text,
    from_date text,
    token text,
    list_began text,
    next_at timestamptz not null,
    tried_at timestamptz,
    succeeded_at timestamptz,
    failures int not null default 0,
    cause text,
    detail text check (length(detail) <= 300),
    added int not null default 0,
    changed int not null default 0,
    unchanged int not null default 0,
    refused int not null default 0,
    unique nulls not distinct (target, kind, address, set_spec)
);

create index harvest_due on publishing.harvest_source (next_at) where active;

-- Fetches that failed, by cause.
create table publishing.harvest_failure (
    source uuid not null references publishing.harvest_source on delete cascade,
    cause text not null,
    times int not null,
    last_at timestamptz not null,
    primary key (source, cause)
);

-- Items that were refused and not taken since.
create table publishing.harvest_refusal (
    source uuid not null references publishing.harvest_source on delete cascade,
    own_id text not null,
    title text not null,
    code text not null,
    at timestamptz not null,
    primary key (source, own_id)
);

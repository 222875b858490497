-- Who keeps an index: a data folder each, or all instances together on OpenSearch. Every keeper gets its own lines
-- of what has changed; one instance at a time brings them in.
create table search.keeper (
    name text primary key,
    seen_at timestamptz not null,
    worker uuid,
    works_until timestamptz
);

-- An index from its first line to its end: built beside the live one, live, kept to go back to, or given up.
create table search.generation (
    keeper text not null references search.keeper on delete cascade,
    name text not null,
    mapping int not null,
    state text not null check (state in ('BUILDING', 'LIVE', 'KEPT', 'GONE')),
    written bigint not null default 0,
    started_at timestamptz not null,
    finished_at timestamptz,
    primary key (keeper, name)
);

delete from search.pending;
alter table search.pending add column keeper text not null references search.keeper on delete cascade;
create index pending_of_keeper on search.pending (keeper, position);

-- Things that could not be read or written, with the cause; tried again until they can.
create table search.failure (
    keeper text not null references search.keeper on delete cascade,
    source text not null,
    thing text not null,
    cause text not null check (length(cause) <= 300),
    tries int not null,
    at timestamptz not null,
    primary key (keeper, source, thing)
);

create table audit.verification (
    id uuid primary key,
    started_at timestamptz not null default now(),
    started_by text not null,
    total bigint not null,
    beat timestamptz not null default now(),
    finished_at timestamptz,
    findings integer not null default 0
);
create index on audit.verification (started_at desc);

-- Where a verification stands in each chain, so that one that was interrupted goes on there.
create table audit.verification_progress (
    verification uuid not null references audit.verification on delete cascade,
    chain smallint not null,
    number bigint not null,
    hash text not null,
    checked bigint not null default 0,
    done boolean not null default false,
    primary key (verification, chain)
);

create table audit.verification_finding (
    verification uuid not null references audit.verification on delete cascade,
    position integer not null,
    kind text not null,
    place text not null,
    detail text not null,
    primary key (verification, position)
);

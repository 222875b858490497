-- What authors and reviewers say to each other about an edition, beside its text.
create table publishing.remark (
    id uuid primary key,
    edition uuid not null references publishing.edition,
    version int not null,
    passage text not null check (length(passage) <= 300),
    words text not null check (length(words) between 1 and 1000),
    person uuid not null,
    person_name text not null,
    at timestamptz not null,
    resolved_by uuid,
    resolved_by_name text,
    resolved_at timestamptz,
    check ((resolved_by is null) = (resolved_at is null))
);

create index remark_of_edition on publishing.remark (edition, id);

-- Who is at which edition now. Nobody misses it after a crash.
create unlogged table publishing.presence (
    edition uuid not null references publishing.edition on delete cascade,
    person uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (edition, person)
);

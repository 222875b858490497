-- Times in which all sites stand in grey. A drill is seen by staff only.
create table mourning (
    id uuid primary key,
    reason text not null check (length(reason) between 1 and 200),
    begins_at timestamptz not null,
    until timestamptz not null check (until > begins_at),
    drill boolean not null,
    ended_at timestamptz
);

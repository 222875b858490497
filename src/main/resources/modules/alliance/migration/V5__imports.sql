-- A table that somebody sent for a dry run, kept until it is confirmed, for a day at most.
create table alliance.import_draft (
    id uuid primary key,
    account uuid not null,
    name text not null,
    content bytea not null check (octet_length(content) <= 1000000),
    at timestamptz not null default now()
);

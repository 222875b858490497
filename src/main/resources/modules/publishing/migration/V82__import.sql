-- What was imported, by the site and the id that it had where it came from. Written in the transaction of the
-- document: whoever runs an import again, or after a crash, finds here what is done.
create table publishing.imported (
    site uuid not null,
    own_id text not null check (length(own_id) between 1 and 500),
    document uuid not null,
    at timestamptz not null,
    primary key (site, own_id)
);

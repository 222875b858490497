-- With it the instances sign where a file may be fetched for a while. Who can read it can read every file anyway.
create table files.download_key (
    only_one boolean primary key default true check (only_one),
    key bytea not null check (length(key) = 32)
);

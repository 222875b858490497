-- What has changed and is not yet in the index. A line is written in the transaction of the change
-- and deleted when the index has it.
create table search.pending (
    position bigint generated always as identity primary key,
    source text not null,
    thing text not null,
    since timestamptz not null default now()
);

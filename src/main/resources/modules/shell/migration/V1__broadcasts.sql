
-- What instances tell each other, kept for an hour. The transaction's number says exactly which
-- lines a reader has not seen yet, whatever the order in which transactions commit.
create table shell.broadcast (
    id bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    at timestamptz not null default clock_timestamp(),
    channel text not null check (length(channel) between 1 and 40),
    message text not null check (length(message) between 1 and 400)
);

create index on shell.broadcast (xid);
create index on shell.broadcast (at);

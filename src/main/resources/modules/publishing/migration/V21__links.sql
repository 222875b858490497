-- What is known of the addresses that documents link to. Asked again weekly while some document has the link.
create table publishing.link (
    address text primary key check (length(address) <= 2000),
    state text not null default 'UNKNOWN' check (state in ('UNKNOWN', 'ALIVE', 'DEAD')),
    answer text not null default '' check (length(answer) <= 60),
    failures integer not null default 0,
    wanted_at timestamptz not null,
    next_at timestamptz not null
);

create index link_due on publishing.link (next_at);

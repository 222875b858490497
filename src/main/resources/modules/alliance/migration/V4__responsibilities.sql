create table alliance.responsibility (
    id uuid primary key,
    organisation uuid not null references alliance.organisation,
    matter_zh text not null,
    matter_en text,
    since date not null,
    last_day date,
    version bigint not null default 1,
    check (last_day >= since)
);

create index responsibility_of on alliance.responsibility (organisation);

create trigger changed after insert or update or delete or truncate on alliance.responsibility
    for each statement execute function alliance.changed();


create table alliance.organisation (
    id uuid primary key,
    code text not null unique check (code ~ '^[a-z0-9]{1,32}$'),
    name_zh text not null,
    name_en text,
    kind text not null,
    parent uuid references alliance.organisation deferrable initially deferred,
    position integer not null
);

create table alliance.site (
    id uuid primary key,
    owner uuid not null references alliance.organisation,
    parent uuid references alliance.site deferrable initially deferred,
    kind text not null,
    name_zh text not null,
    name_en text,
    external_address text,
    id_code text not null unique,
    icp_number text,
    public_security_number text,
    phone text,
    address text,
    languages text[] not null,
    brand text not null check (brand ~ '^#[0-9a-f]{6}$'),
    accent text not null check (accent ~ '^#[0-9a-f]{6}$'),
    link text not null check (link ~ '^#[0-9a-f]{6}$'),
    status text not null check (status in ('planned', 'open', 'closing', 'closed')),
    notice_zh text,
    notice_en text,
    last_day date,
    moved_to text,
    demonstration boolean not null default false,
    position integer not null,
    version bigint not null default 1,
    check (status not in ('closing', 'closed') or (notice_zh is not null and last_day is not null))
);

create unique index one_portal on alliance.site ((true)) where kind = 'portal';
create index site_of_owner on alliance.site (owner);

create table alliance.domain (
    host text primary key check (host ~ '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$'),
    site uuid not null references alliance.site on delete cascade,
    rank integer not null,
    unique (site, rank) deferrable initially deferred
);

-- Every change raises the revision, whoever makes it: no writer can forget.
create table alliance.revision (
    only_one boolean primary key default true check (only_one),
    value bigint not null
);
insert into alliance.revision (value) values (1);

create function alliance.changed() returns trigger language plpgsql as $$
begin
    update alliance.revision set value = value + 1;
    return null;
end
$$;

create trigger changed after insert or update or delete or truncate on alliance.organisation
    for each statement execute function alliance.changed();
create trigger changed after insert or update or delete or truncate on alliance.site
    for each statement execute function alliance.changed();
create trigger changed after insert or update or delete or truncate on alliance.domain
    for each statement execute function alliance.changed();

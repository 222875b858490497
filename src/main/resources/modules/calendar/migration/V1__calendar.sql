-- Each change of the calendar is a whole new version; older ones stay as they were.
create table calendar.version (
    number integer primary key check (number > 0),
    made_at timestamptz not null default now(),
    made_by text not null,
    account uuid,
    reason text not null,
    first_difference date,
    opens time not null,
    closes time not null check (closes > opens)
);

create table calendar.day (
    version integer not null references calendar.version,
    date date not null,
    name text not null,
    off boolean not null,
    primary key (version, date)
);

create function calendar.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'A version of the calendar is never changed' using errcode = 'insufficient_privilege';
end $$;

create trigger version_is_kept before update or delete or truncate on calendar.version
    for each statement execute function calendar.refuse();
create trigger day_is_kept before update or delete or truncate on calendar.day
    for each statement execute function calendar.refuse();

-- The order in which changes of publications became visible (docs/decisions/0011-changes-in-order-of-commit.md).
-- A moment is a count of microseconds from a clock that never stands still or goes back, read at the end
-- of a transaction under a lock that is held until others see what it did.
create sequence publishing.moment;

create table publishing.publication_change (
    moment bigint primary key,
    document uuid not null,
    language text not null,
    number bigint not null,
    site uuid not null,
    column_id uuid not null,
    organisation uuid not null,
    type text not null,
    unique (document, language),
    foreign key (document, language) references publishing.publication on delete cascade
);

insert into publishing.publication_change
select (extract(epoch from changed_at) * 1000000)::bigint
        + row_number() over (order by changed_at, number, language),
    document, language, number, site, column_id, organisation, type
from publishing.publication;

select setval('publishing.moment', coalesce(max(moment), 1)) from publishing.publication_change;

create index change_of_site on publishing.publication_change (site, moment);
create index change_of_column on publishing.publication_change (column_id, moment);
create index change_of_organisation on publishing.publication_change (organisation, moment);
create index change_of_type on publishing.publication_change (type, moment);

create function publishing.note_change() returns trigger language plpgsql as $$
declare
    next bigint;
begin
    perform pg_advisory_xact_lock(20260040);
    select greatest(last_value + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
        into next from publishing.moment;
    perform setval('publishing.moment', next);
    insert into publishing.publication_change values
        (next, new.document, new.language, new.number, new.site, new.column_id, new.organisation, new.type)
    on conflict (document, language) do update set
        moment = excluded.moment, site = excluded.site, column_id = excluded.column_id,
        organisation = excluded.organisation, type = excluded.type;
    return null;
end
$$;

create constraint trigger note_change
    after insert or update on publishing.publication
    deferrable initially deferred
    for each row execute function publishing.note_change();

-- Site maps read what is in force by number, without touching the texts.
create index publication_by_number on publishing.publication (site, number, language)
    include (published_at, changed_at) where state = 'LIVE';

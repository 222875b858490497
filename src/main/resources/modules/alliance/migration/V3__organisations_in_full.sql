alter table alliance.organisation
    add credit_code text,
    add phone text,
    add address text,
    add email text,
    add website text,
    add head text,
    add duties_zh text,
    add duties_en text,
    add since date,
    add last_day date,
    add ending text check (ending in ('merged', 'renamed', 'split', 'dissolved')),
    add version bigint not null default 1,
    add unique (credit_code) deferrable initially deferred,
    add check ((last_day is null) = (ending is null)),
    add check (last_day >= since),
    add check (parent <> id);

-- One unit may become several, and several one.
create table alliance.succession (
    predecessor uuid not null references alliance.organisation,
    successor uuid not null references alliance.organisation deferrable initially deferred,
    rank integer not null,
    primary key (predecessor, successor),
    check (predecessor <> successor)
);

create trigger changed after insert or update or delete or truncate on alliance.succession
    for each statement execute function alliance.changed();

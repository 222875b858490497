
-- Proves that this trail and the key at hand belong together; holds nothing secret.
create table audit.key (
    one boolean primary key default true check (one),
    fingerprint text not null
);

-- The head of each chain: where it ends, and where it begins since the last drop by the retention rule.
-- The seal is made with the key, so that nobody cuts a tail by setting a head back.
create table audit.chain (
    chain smallint primary key check (chain between 0 and 15),
    length bigint not null default 0 check (length >= 0),
    hash text not null default repeat('0', 64),
    dropped bigint not null default 0 check (dropped between 0 and length),
    base text not null default repeat('0', 64),
    seal text
);
insert into audit.chain (chain) select generate_series(0, 15);

create table audit.entry (
    chain smallint not null references audit.chain,
    number bigint not null,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    organisation uuid,
    address text not null,
    request text not null,
    action text not null,
    thing_type text not null,
    thing_id text not null,
    before text not null,
    after text not null,
    previous text not null,
    hash text not null,
    primary key (chain, number)
);
create index on audit.entry (at, chain, number);
create index on audit.entry (actor, at);
create index on audit.entry (actor_name text_pattern_ops, at);
create index on audit.entry (action text_pattern_ops, at);
create index on audit.entry (thing_type, thing_id, at);

create table audit.anchor (
    number bigint primary key,
    at timestamptz not null,
    entries bigint not null,
    lengths bigint[] not null,
    heads text[] not null,
    root text not null,
    previous text not null,
    hash text not null
);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is only added to: % of %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

-- The retention rule alone may drop, and nothing younger than six months (Cybersecurity Law, article 21).
create function audit.refuse_young() returns trigger language plpgsql as $$
begin
    if current_setting('chengmen.retention', true) = 'on' and old.at < now() - interval '6 months' then
        return old;
    end if;
    raise exception 'The audit trail is only added to: DELETE of entry %-% is refused', old.chain, old.number
        using errcode = 'insufficient_privilege';
end $$;

create function audit.refuse_shortening() returns trigger language plpgsql as $$
begin
    if new.chain <> old.chain or new.length < old.length or new.dropped < old.dropped then
        raise exception 'A chain of the audit trail never gets shorter' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger entry_is_kept before update or truncate on audit.entry for each statement execute function audit.refuse();
create trigger entry_is_not_deleted before delete on audit.entry for each row execute function audit.refuse_young();
create trigger anchor_is_kept before update or delete or truncate on audit.anchor for each statement execute function audit.refuse();
create trigger head_is_kept before delete or truncate on audit.chain for each statement execute function audit.refuse();
create trigger head_only_grows before update on audit.chain for each row execute function audit.refuse_shortening();
create trigger key_is_kept before update or delete or truncate on audit.key for each statement execute function audit.refuse();


-- What machines sent, so that sending it again gives the same answer and not a second effect.
create table shell.receipt (
    caller text not null check (length(caller) <= 100),
    endpoint text not null check (length(endpoint) <= 200),
    key text not null check (key ~ '^[A-Za-z0-9_-]{16,128}$'),
    request_hash bytea not null,
    answer jsonb,
    given_at timestamptz not null default now(),
    primary key (caller, endpoint, key)
);

create index receipt_by_age on shell.receipt (given_at);

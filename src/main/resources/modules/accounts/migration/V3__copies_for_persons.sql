-- Copies of a person's data that staff hand out on a request on paper: one asks, another decides.
create table accounts.copy_request (
    id uuid primary key,
    account uuid not null references accounts.account on delete cascade,
    reason text not null check (length(reason) between 1 and 200),
    asked_by uuid not null references accounts.account,
    asked_at timestamptz not null,
    decided_by uuid references accounts.account,
    decided_at timestamptz,
    granted boolean,
    expires_at timestamptz not null,
    fetched_at timestamptz,
    check (decided_by <> asked_by),
    check ((decided_by is null) = (granted is null)),
    check (fetched_at is null or granted)
);
create index copy_request_account on accounts.copy_request (account);

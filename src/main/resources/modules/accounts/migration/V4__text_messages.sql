alter table accounts.letter add column channel text not null default 'MAIL' check (channel in ('MAIL', 'TEXT'));

-- When the person proved to hold the telephone; another number is another proof.
alter table accounts.sealed_field add column confirmed_at timestamptz;

-- Codes sent by text message, as keyed digests that bind account, purpose and number.
create table accounts.phone_code (
    account uuid not null references accounts.account on delete cascade,
    purpose text not null check (purpose in ('SIGN_IN', 'CONFIRM')),
    code bytea not null,
    expires_at timestamptz not null,
    primary key (account, purpose)
);
create index phone_code_expiry on accounts.phone_code (expires_at);

create table accounts.passkey (
    id uuid primary key,
    account uuid not null references accounts.account on delete cascade,
    credential bytea not null unique,
    label text not null check (length(label) between 1 and 60),
    public_key bytea not null,
    attestation bytea not null,
    signature_count bigint not null,
    transports text not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    created_at timestamptz not null,
    used_at timestamptz
);
create index passkey_account on accounts.passkey (account, created_at);

-- What an authenticator was asked to sign, as a digest; account is null while nobody has signed in.
create table accounts.passkey_challenge (
    challenge bytea primary key,
    account uuid references accounts.account on delete cascade,
    expires_at timestamptz not null
);
create index passkey_challenge_expiry on accounts.passkey_challenge (expires_at);

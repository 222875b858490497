
create table accounts.account (
    id uuid primary key,
    kind text not null check (kind in ('CITIZEN', 'ENTERPRISE', 'STAFF')),
    status text not null check (status in ('UNCONFIRMED', 'ACTIVE', 'DISABLED', 'DELETED')),
    -- A login name starts with a letter and has no @, so that it is never taken for a mail address.
    login text check (login ~ '^[a-z][a-z0-9._-]{2,31}$'),
    mail text check (length(mail) <= 254 and mail = lower(mail)),
    name text not null check (length(name) <= 100),
    organisation uuid check (organisation is null or kind = 'STAFF'),
    credit_code text check ((credit_code is null) or kind = 'ENTERPRISE'),
    password text,
    created_at timestamptz not null,
    signed_in_at timestamptz
);
create unique index account_login on accounts.account (login);
create unique index account_mail on accounts.account (mail) where status <> 'DELETED';
create unique index account_credit_code on accounts.account (credit_code)
    where status not in ('DELETED', 'UNCONFIRMED');
create index account_list on accounts.account (kind, name, id);

create table accounts.role_grant (
    id uuid primary key,
    account uuid not null references accounts.account on delete cascade,
    role text not null,
    organisation uuid,
    site uuid,
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    deputy_for uuid references accounts.account,
    granted_by uuid,
    granted_at timestamptz not null,
    revoked_by uuid,
    revoked_at timestamptz,
    check (organisation is null or site is null)
);
create index role_grant_account on accounts.role_grant (account);
create index role_grant_list on accounts.role_grant (granted_at, id);
-- The three separated administrators (GB/T 22239-2019 8.1.5): nobody holds two of them.
create unique index one_administrator_role_per_account on accounts.role_grant (account)
    where revoked_at is null
      and role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR');

-- How often somebody tried of late, by a keyed digest of the account name, the device or the address.
create table accounts.attempt (
    key bytea primary key,
    failures integer not null,
    since timestamptz not null,
    blocked_until timestamptz
);
create index attempt_since on accounts.attempt (since);

create table accounts.device (
    id uuid primary key,
    account uuid not null references accounts.account on delete cascade,
    token bytea not null unique,
    label text not null,
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null
);
create index device_account on accounts.device (account);

-- The tables of Spring Session; session_id is the digest of what the cookie holds.
create table accounts.session (
    primary_id text primary key,
    session_id text not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name text
);
create index session_expiry on accounts.session (expiry_time);
create index session_principal on accounts.session (principal_name);

create table accounts.session_attributes (
    session_primary_id text not null references accounts.session on delete cascade,
    attribute_name text not null,
    attribute_bytes jsonb not null,
    primary key (session_primary_id, attribute_name)
);

create table accounts.letter_link (
    token bytea primary key,
    purpose text not null,
    account uuid references accounts.account on delete cascade,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index letter_link_account on accounts.letter_link (account);

create table accounts.letter (
    id uuid primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    written_at timestamptz not null,
    sent_at timestamptz,
    attempts integer not null default 0
);
create index letter_unsent on accounts.letter (written_at) where sent_at is null;

create table accounts.totp (
    account uuid primary key references accounts.account on delete cascade,
    seed bytea not null,
    last_step bigint not null,
    confirmed_at timestamptz
);

create table accounts.recovery_code (
    account uuid not null references accounts.account on delete cascade,
    code bytea not null,
    used_at timestamptz,
    primary key (account, code)
);

create table accounts.consent (
    id uuid primary key,
    account uuid not null references accounts.account on delete cascade,
    purpose text not null,
    version text not null,
    given boolean not null,
    decided_at timestamptz not null,
    address text not null
);
create index consent_account on accounts.consent (account, id);

-- Sensitive personal data, sealed field by field; the index finds equal values without opening any.
create table accounts.sealed_field (
    account uuid not null references accounts.account on delete cascade,
    field text not null check (field in ('CITIZEN_NUMBER', 'PHONE')),
    sealed bytea not null,
    blind_index bytea not null,
    primary key (account, field)
);
create index sealed_field_index on accounts.sealed_field (field, blind_index);

create table accounts.reading (
    id uuid primary key,
    account uuid not null references accounts.account on delete cascade,
    reader uuid not null,
    reader_name text not null,
    organisation uuid,
    what text not null,
    reason text not null,
    read_at timestamptz not null
);
create index reading_account on accounts.reading (account, id);

create table accounts.agent (
    id uuid primary key,
    enterprise uuid not null references accounts.account on delete cascade,
    agent uuid not null references accounts.account on delete cascade,
    appointed_at timestamptz not null,
    accepted_at timestamptz,
    ends_on date,
    ended_at timestamptz
);
create unique index agent_once on accounts.agent (enterprise, agent) where ended_at is null;
create index agent_agent on accounts.agent (agent);

-- Tells a start with the wrong keys before it seals anything with them.
create table accounts.key_check (
    name text primary key,
    fingerprint bytea not null
);

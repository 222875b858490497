-- Lets somebody without an account read one edition before the public does. Only a digest of the secret is kept.
create table publishing.preview_link (
    id uuid primary key,
    secret bytea not null unique,
    edition uuid not null references publishing.edition,
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null check (expires_at <= made_at + interval '31 days'),
    revoked_at timestamptz
);

create index preview_link_of_edition on publishing.preview_link (edition, id);

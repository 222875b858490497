
-- One row per content, whoever gave it. The row is there before the bytes (state RECEIVED), so that
-- bytes without a row never exist and a stopped upload can be cleaned up.
create table files.content (
    checksum text primary key check (checksum ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size > 0),
    kind text not null,
    width integer,
    height integer,
    state text not null check (state in ('RECEIVED', 'CHECKING', 'CLEAN', 'REFUSED')),
    finding text,
    touched_at timestamptz not null,
    scanned_at timestamptz,
    scan_again_at timestamptz
);
create index content_waiting on files.content (scan_again_at) where state = 'CHECKING';
create index content_touched on files.content (touched_at);

create table files.variant (
    checksum text not null references files.content on delete cascade,
    width integer not null,
    height integer not null,
    size bigint not null,
    primary key (checksum, width)
);

-- One row per file that somebody gave; written only when its bytes are in their place.
create table files.file (
    id uuid primary key,
    checksum text not null references files.content,
    name text not null check (char_length(name) <= 125),
    organisation uuid not null,
    site uuid,
    visibility text not null check (visibility in ('PUBLIC', 'PRIVATE')),
    uploaded_by uuid,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    removed_at timestamptz
);
create index file_checksum on files.file (checksum);
create index file_organisation on files.file (organisation, id desc);
create unique index file_given_once on files.file (organisation, site, name, checksum, visibility, uploaded_by)
    nulls not distinct where removed_at is null;

create table files.attachment (
    file uuid not null references files.file on delete cascade,
    owner_kind text not null,
    owner_id text not null,
    attached_at timestamptz not null,
    primary key (owner_kind, owner_id, file)
);
create index attachment_file on files.attachment (file);

create table files.usage (
    organisation uuid primary key,
    bytes bigint not null check (bytes >= 0)
);

-- What members' own systems send. It is no document of ours until somebody adopts it: no public page, feed or list
-- reads this table. `document` is the name under which offers and copies know it.
create table publishing.submission (
    document uuid primary key,
    member uuid not null,
    own_id text not null check (length(own_id) between 1 and 500),
    organisation uuid not null,
    target uuid not null,
    channel text not null check (channel in ('API', 'WEBLOG', 'FEED', 'OAI')),
    via uuid not null,
    language text not null check (language in ('zh', 'en')),
    type text not null,
    category text not null check (length(category) <= 60),
    category_id uuid not null,
    address text check (length(address) <= 2000),
    title text not null check (length(title) <= 300),
    summary text not null check (length(summary) <= 1000),
    body text not null check (length(body) <= 4000000),
    fields jsonb not null,
    edition uuid not null,
    version int not null check (version >= 1),
    state text not null check (state in ('LIVE', 'WITHDRAWN')),
    reason text check (length(reason) <= 500),
    published_at timestamptz not null,
    received_at timestamptz not null,
    changed_at timestamptz not null,
    unique (member, own_id)
);

create index submission_of_channel on publishing.submission (via, changed_at);
create index submission_newest on publishing.submission (member, changed_at desc, document);

-- All that may be offered and adopted: what sites here published, and what was sent.
create view publishing.source as
select document, language, number, edition, site, column_id, type, organisation, title, summary, body, fields,
    state, reason, replacement, emergency, published_at, changed_at, expires_at,
    null::text as address, null::text as category
from publishing.publication
union all
select document, language, 0, edition, member, category_id, type, organisation, title, summary, body, fields,
    state, reason, null, false, published_at, changed_at, null, address, category
from publishing.submission;

-- An offer or a copy may now come from a submission; a site may also adopt what its own unit's other system sends.
alter table publishing.offer drop constraint offer_document_fkey;
alter table publishing.offer drop constraint offer_check;
alter table publishing.provenance drop constraint provenance_source_document_fkey;
alter table publishing.provenance drop constraint provenance_first_document_fkey;
alter table publishing.provenance drop constraint provenance_source_edition_fkey;
alter table publishing.likeness drop constraint likeness_document_language_fkey;

-- Only the hash of a token is kept: who reads the database can send nothing.
create table publishing.member_token (
    id uuid primary key,
    member uuid not null,
    name text not null check (length(name) between 1 and 60),
    hash bytea not null unique check (length(hash) = 32),
    created_at timestamptz not null,
    created_by uuid not null,
    created_by_name text not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    revoked_by_name text
);

create index member_token_of on publishing.member_token (member, id);

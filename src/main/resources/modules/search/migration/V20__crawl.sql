-- A host that is crawled: what its administrator set, and how its crawl stands. Whoever holds its lease is the only
-- one to ask it anything: one connection, however many instances there are.
create table search.crawl_domain (
    id uuid primary key,
    host text not null unique,
    scheme text not null,
    organisation uuid not null,
    site uuid,
    start_pages text[] not null,
    sitemaps text[] not null,
    feeds text[] not null,
    allowed text[] not null,
    denied text[] not null,
    depth integer not null,
    most_pages integer not null,
    query_rule text not null,
    query_names text[] not null,
    revisit_hours integer not null,
    from_hour integer not null,
    until_hour integer not null,
    priority integer not null,
    pause_millis integer not null,
    paused boolean not null default false,
    version integer not null default 0,
    created_at timestamptz not null,
    next_at timestamptz not null,
    leased_by uuid,
    leased_until timestamptz,
    robots text,
    robots_status integer,
    robots_until timestamptz,
    trusted_until timestamptz
);

-- Every address of a host that is known. The key is made of the address, so that no address is known twice.
create table search.crawl_page (
    key bigint primary key,
    domain uuid not null references search.crawl_domain on delete cascade,
    path text not null,
    shape bigint not null,
    depth integer not null,
    origin text not null,
    state text not null,
    cause text,
    leads_to bigint,
    first_seen timestamptz not null,
    due_at timestamptz,
    revisit_minutes integer not null,
    fetched_at timestamptz,
    changed_at timestamptz,
    pushed_at timestamptz,
    failures integer not null default 0,
    etag text,
    last_modified text,
    status integer,
    millis integer,
    bytes integer,
    links bigint[] not null default '{}'
);
create index on search.crawl_page (domain, due_at) where due_at is not null;
create index on search.crawl_page (domain, state);

-- What a page or file says: what the search reads.
create table search.crawl_content (
    page bigint primary key references search.crawl_page on delete cascade,
    domain uuid not null,
    kind text not null,
    type text not null,
    language text not null,
    title text not null,
    summary text not null,
    text text not null,
    keywords text[] not null,
    published_at timestamptz,
    source text,
    column_name text,
    missing_tags text[] not null,
    fingerprint bytea not null,
    plain bigint not null,
    signature integer[] not null,
    bands bigint[] not null,
    folded_into bigint
);
create index on search.crawl_content using gin (bands);
create index on search.crawl_content (domain, plain);
create index on search.crawl_content (folded_into) where folded_into is not null;

-- Site maps and feeds, and the site maps that a site map names.
create table search.crawl_source (
    key bigint primary key,
    domain uuid not null references search.crawl_domain on delete cascade,
    path text not null,
    kind text not null,
    depth integer not null,
    due_at timestamptz not null,
    read_at timestamptz,
    failures integer not null default 0,
    cause text,
    etag text,
    last_modified text,
    entries integer not null default 0
);
create index on search.crawl_source (domain, due_at);

-- How often each way of being a trap, or out of bounds, was met, with the newest example.
create table search.crawl_passed_over (
    domain uuid not null references search.crawl_domain on delete cascade,
    cause text not null,
    times bigint not null,
    example text not null,
    last_at timestamptz not null,
    primary key (domain, cause)
);

-- Addresses that differ in numbers alone: where they bring nothing new, as an endless calendar does not, no more of
-- them are asked.
create table search.crawl_shape (
    domain uuid not null references search.crawl_domain on delete cascade,
    shape bigint not null,
    fetched integer not null,
    fresh integer not null,
    primary key (domain, shape)
);

-- The facts of a site on a day.
create table search.crawl_facts (
    domain uuid not null references search.crawl_domain on delete cascade,
    day date not null,
    facts jsonb not null,
    primary key (domain, day)
);

-- With whom a member's own program sends pages. Of the token itself only a hash is kept.
create table search.push_token (
    id uuid primary key,
    organisation uuid not null,
    name text not null,
    hash bytea not null unique,
    created_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    used_at timestamptz
);

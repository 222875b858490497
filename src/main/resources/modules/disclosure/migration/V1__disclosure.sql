-- The catalogue: kinds of information that the law or the city wants published, as they hold now.
create table disclosure.item (
    code text primary key check (code ~ '^[0-9]{2}-[0-9A-Z]{2,8}(-[0-9]{2,3})?$'),
    version int not null check (version >= 1),
    class text not null check (class ~ '^[0-9]{2}$'),
    name_zh text not null check (length(name_zh) between 1 and 100),
    name_en text check (length(name_en) <= 200),
    basis text not null check (length(basis) between 1 and 200),
    content text not null check (length(content) <= 500),
    limit_days int not null check (limit_days between 1 and 366),
    rhythm text not null check (rhythm in ('ON_CHANGE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    anchor text not null check (anchor in ('START', 'END')),
    channel text not null check (length(channel) <= 60),
    kinds text[] not null,
    organisations text[] not null,
    document_types text[] not null check (cardinality(document_types) > 0),
    valid_from date not null,
    retired boolean not null
);

create index item_of_class on disclosure.item (class, code);

create table disclosure.item_version (
    code text not null,
    version int not null,
    snapshot jsonb not null,
    made_by text not null,
    made_at timestamptz not null,
    primary key (code, version)
);

create table disclosure.import_draft (
    id uuid primary key,
    account uuid not null,
    content bytea not null,
    at timestamptz not null default now()
);

-- What an organisation owes under an item for one period. The date is rule plus start: it is worked out
-- again whenever the calendar of working days changes.
create table disclosure.duty (
    id uuid primary key,
    item text not null,
    item_version int not null,
    organisation uuid not null,
    period text not null check (period ~ '^[0-9]{4}(H[12]|Q[1-4]|-[0-9]{2})?$'),
    counts_from date not null,
    limit_days int not null,
    due_on date not null,
    state text not null check (state in ('OPEN', 'MET', 'VOID')),
    proof uuid,
    met_on date,
    reason text check (length(reason) <= 500),
    decided_by text,
    raised_at timestamptz not null,
    unique (item, organisation, period),
    check ((state = 'MET') = (proof is not null)),
    check ((state = 'MET') = (met_on is not null)),
    check ((state = 'VOID') = (reason is not null))
);

create index duty_of_organisation on disclosure.duty (organisation, due_on, id);
create index duty_due on disclosure.duty (due_on) where state = 'OPEN';
create index duty_proved_by on disclosure.duty (proof) where proof is not null;

-- Which document is to prove a duty, said before or after it is published.
create table disclosure.claim (
    duty uuid not null references disclosure.duty on delete cascade,
    document uuid not null,
    claimed_by text not null,
    at timestamptz not null,
    primary key (duty, document)
);

create index claim_of_document on disclosure.claim (document);

-- Entries: published documents with what the regulation wants to know of them.
create table disclosure.entry (
    document uuid primary key,
    number bigint not null unique,
    organisation uuid not null,
    site uuid not null,
    type text not null,
    item text,
    class text,
    index_number text not null unique,
    document_number text,
    title text not null,
    summary text not null,
    issuer text not null,
    subject text,
    genre text,
    openness text not null,
    keywords text not null,
    validity text,
    written_on date,
    published_on date not null,
    published_at timestamptz not null,
    effective_on date,
    repealed_on date,
    due_on date not null,
    live boolean not null,
    taken_down_on date,
    reason text,
    fields jsonb not null,
    grams text[] not null,
    flaws text[] not null,
    moment bigint not null
);

create index entry_by_day on disclosure.entry (published_at desc, number desc) where live;
create index entry_of_organisation on disclosure.entry (organisation, published_at desc, number desc) where live;
create index entry_of_subject on disclosure.entry (subject, published_at desc, number desc) where live;
create index entry_of_class on disclosure.entry (class, published_at desc, number desc) where live;
create index entry_of_item on disclosure.entry (item, organisation) where live;
create index entry_of_month on disclosure.entry (published_on, organisation);
create index entry_grams on disclosure.entry using gin (grams);
create index entry_flawed on disclosure.entry (organisation) where flaws <> '{}';
create index entry_document_number on disclosure.entry (organisation, document_number)
    where document_number is not null;

-- The code of an organ at the head of its index numbers, and the running numbers of each year.
create table disclosure.index_organ (
    organisation uuid primary key,
    code text not null unique
);

create sequence disclosure.index_organ_number start 42010001;

create table disclosure.index_sequence (
    organisation uuid not null,
    year int not null,
    last int not null check (last <= 99999),
    primary key (organisation, year)
);

-- How far the changes of publications were read (docs/decisions/0011-changes-in-order-of-commit.md).
create table disclosure.bookmark (
    single boolean primary key default true check (single),
    moment bigint not null
);

insert into disclosure.bookmark values (true, 0);

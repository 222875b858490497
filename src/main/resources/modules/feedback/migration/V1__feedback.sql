
create table feedback.entry (
    id uuid primary key,
    number text not null unique check (number ~ '^[0-9]{8}-[2-9a-z]{8}$'),
    site uuid not null,
    kind text not null check (kind in ('USEFUL', 'NOT_USEFUL', 'ERROR')),
    page text not null check (length(page) <= 2000),
    text text not null check (length(text) <= 1000),
    contact text check (length(contact) <= 100),
    state text not null default 'NEW' check (state in ('NEW', 'IN_HAND', 'CLOSED')),
    answer text check (length(answer) <= 1000),
    received_at timestamptz not null,
    closed_at timestamptz,
    check ((state = 'CLOSED') = (answer is not null and closed_at is not null))
);

create index entry_of_site on feedback.entry (site, id desc);
create index open_entry_of_site on feedback.entry (site, id) where state <> 'CLOSED';

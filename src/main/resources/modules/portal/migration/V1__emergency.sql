create table emergency (
    id uuid primary key,
    level text not null check (level in ('red', 'orange', 'yellow', 'blue')),
    title_zh text not null,
    title_en text,
    text_zh text not null,
    text_en text,
    href text,
    raised_at timestamptz not null,
    until timestamptz not null check (until > raised_at),
    lowered_at timestamptz
);

-- The window speaks of one emergency at a time: a new one takes the place of the old.
create unique index one_shown on emergency ((true)) where lowered_at is null;

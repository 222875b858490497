-- The arrangement that a site has chosen for its home page; without a line its kind decides.
create table home_layout (
    site uuid primary key,
    layout text not null check (layout ~ '^[a-z][a-z-]{0,30}$')
);

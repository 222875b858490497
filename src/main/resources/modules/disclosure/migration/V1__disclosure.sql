-- The items of the catalogue: a kind of information that the law or the city wants published.
create table disclosure.item (
    id uuid primary key,
    code text not null unique
);

-- What the city's editors correct in the conversion into traditional characters.
create table traditional_word (
    converter text primary key check (length(converter) between 1 and 20),
    portal text not null check (length(portal) between 1 and 20)
);

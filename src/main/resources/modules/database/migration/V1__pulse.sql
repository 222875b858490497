create schema if not exists database;

-- One row, written now and then to see whether the database can still be written.
create table database.pulse (
    only_one boolean primary key default true check (only_one),
    felt_at timestamptz not null
);
insert into database.pulse (felt_at) values (now());

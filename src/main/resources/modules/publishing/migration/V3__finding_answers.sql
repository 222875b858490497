create table publishing.finding_answer (
    edition uuid not null references publishing.edition,
    code text not null,
    place text not null,
    excerpt text not null,
    reason text not null check (length(reason) <= 500),
    person uuid not null,
    person_name text not null,
    primary key (edition, code, place, excerpt)
);

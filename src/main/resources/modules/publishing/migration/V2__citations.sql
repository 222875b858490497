create table publishing.citation (
    document uuid not null references publishing.document,
    field text not null,
    number bigint not null,
    primary key (document, field, number)
);

create index citation_of_number on publishing.citation (number);

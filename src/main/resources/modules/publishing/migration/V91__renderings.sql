-- The Chinese edition that an English edition was made from. It is noted when the English one is begun, whoever
-- begins it: a person at the desk, an adoption, an import.
create table publishing.rendering (
    edition uuid primary key references publishing.edition,
    chinese uuid not null references publishing.edition,
    confirmed_by uuid,
    confirmed_by_name text,
    confirmed_at timestamptz
);

create function publishing.note_rendering() returns trigger language plpgsql as $$
begin
    insert into publishing.rendering (edition, chinese)
    select new.id, e.id from publishing.edition e
    where e.document = new.document and e.language = 'zh' and e.state <> 'DISCARDED'
    order by e.state in ('LIVE', 'WITHDRAWN', 'REMOVED') desc, e.number desc limit 1;
    return null;
end
$$;

create trigger note_rendering after insert on publishing.edition
    for each row when (new.language = 'en') execute function publishing.note_rendering();

insert into publishing.rendering (edition, chinese)
select distinct on (n.id) n.id, e.id from publishing.edition n
join publishing.edition e on e.document = n.document and e.language = 'zh' and e.state <> 'DISCARDED'
where n.language = 'en'
order by n.id, e.state in ('LIVE', 'WITHDRAWN', 'REMOVED') desc, e.number desc;

-- Which addresses what is in force links to, whoever wrote it; each becomes an address to be asked.
create table publishing.publication_link (
    document uuid not null,
    language text not null,
    site uuid not null,
    address text not null check (length(address) <= 2000),
    primary key (document, language, address),
    foreign key (document, language) references publishing.publication on delete cascade
);

create index publication_link_of_address on publishing.publication_link (address);

create function publishing.note_links() returns trigger language plpgsql as $$
begin
    delete from publishing.publication_link where document = new.document and language = new.language;
    if new.state = 'LIVE' then
        insert into publishing.publication_link
        select distinct new.document, new.language, new.site, replace(hit.parts[1], '&amp;', '&')
        from regexp_matches(new.body, 'href="(https?://[^"]+)"', 'g') hit (parts)
        where length(hit.parts[1]) <= 2000;
        insert into publishing.link (address, wanted_at, next_at)
        select address, now(), now() from publishing.publication_link
        where document = new.document and language = new.language
        on conflict (address) do nothing;
    end if;
    return null;
end
$$;

create trigger note_links_of_new after insert on publishing.publication
    for each row execute function publishing.note_links();

create trigger note_links_of_changed after update on publishing.publication
    for each row when (old.body is distinct from new.body or old.state is distinct from new.state
        or old.site is distinct from new.site)
    execute function publishing.note_links();

insert into publishing.publication_link
select distinct p.document, p.language, p.site, replace(hit.parts[1], '&amp;', '&')
from publishing.publication p, regexp_matches(p.body, 'href="(https?://[^"]+)"', 'g') hit (parts)
where p.state = 'LIVE' and length(hit.parts[1]) <= 2000;

insert into publishing.link (address, wanted_at, next_at)
select distinct address, now(), now() from publishing.publication_link
on conflict (address) do nothing;

-- The reports of the upkeep read these.
create index publication_emergency on publishing.publication (site, published_at desc) where emergency;
create index publication_ageing on publishing.publication (site, changed_at) where state = 'LIVE';
create index edition_idle on publishing.edition (saved_at) where state = 'DRAFT';
create index decision_lately on publishing.decision (at);

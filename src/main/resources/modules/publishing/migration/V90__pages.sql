-- Documents that lay out a page of a site: its home page ('/'), the page of a column ('column:<id>') or a
-- topic ('/topics/<path>').
create table publishing.page (
    document uuid primary key references publishing.document,
    site uuid not null,
    place text not null check (length(place) <= 100),
    unique (site, place)
);

-- Home and column pages and what stands in slots are no documents for feeds, harvesters and search.
drop trigger note_change on publishing.publication;

create constraint trigger note_change
    after insert or update on publishing.publication
    deferrable initially deferred
    for each row when (new.type not in ('home-page', 'column-page', 'slot-item'))
    execute function publishing.note_change();

create index topic_of_site on publishing.publication (site, language, published_at desc) where type = 'topic';

-- What stands in a slot is signed by a publisher, nobody else need read it.
insert into publishing.review_chain values (
    '00000000-0000-7000-8000-000000000002', 1, null, '推荐位签发', 'Slot: publisher signs',
    '[{"name": {"zh": "签发", "en": "Publish"}, "role": "PUBLISHER", "organisations": []}]', now());

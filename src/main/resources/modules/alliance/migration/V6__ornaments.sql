-- The pictures are public files of the files room; their addresses never change.
alter table alliance.site
    add corner text not null default 'none' check (corner in ('none', 'small', 'large')),
    add motif text not null default 'skyline' check (motif ~ '^[a-z]{1,20}$'),
    add logo uuid,
    add logo_href text,
    add masthead uuid,
    add masthead_href text,
    add check ((logo is null) = (logo_href is null)),
    add check ((masthead is null) = (masthead_href is null));

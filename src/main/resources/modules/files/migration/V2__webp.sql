-- The size of a picture as WebP, where that is kept beside it.
alter table files.content add webp bigint check (webp > 0);
alter table files.variant add webp bigint check (webp > 0);

--liquibase formatted sql

--changeset codau:publication
-- What is published of a season, and to whom. No row: never moved, so closed.
create table publication (
  season_id uuid not null,
  what varchar(30) character set ascii not null,
  audience varchar(20) character set ascii not null,
  is_open boolean not null,
  changed_at datetime(6) not null,
  changed_by varchar(300) not null,
  reason varchar(2000) not null,
  version bigint not null,
  primary key (season_id, what, audience),
  constraint publication_withdrawn_why check (is_open or trim(reason) <> ''),
  constraint publication_season foreign key (season_id) references season (id)
);
grant select, insert, update on publication to '${portal}'@'${portalHost}';

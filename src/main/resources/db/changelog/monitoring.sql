--liquibase formatted sql

--changeset codau:clean-check
-- When each check of everything last ended and found nothing. No row: never.
create table clean_check (
  what varchar(30) character set ascii not null,
  ended_at datetime(6) not null,
  primary key (what)
);
grant select, insert, update on clean_check to '${portal}'@'${portalHost}';

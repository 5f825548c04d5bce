--liquibase formatted sql

--changeset codau:season-intake
-- Which seasons were scored elsewhere and came in as a whole, and from which file.
create table season_intake (
  season_id uuid not null primary key,
  sealed_on date not null,
  sha256 char(64) character set ascii not null,
  taken_at datetime(6) not null,
  taken_by varchar(300) not null,
  constraint season_intake_season foreign key (season_id) references season (id)
);
grant select, insert on season_intake to '${portal}'@'${portalHost}';

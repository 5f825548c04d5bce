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

--changeset codau:intake-votes
-- Votes that a season brought along. Its minutes are not in the portal, so they are no recorded meeting; they count until
-- one is recorded.
create table intake_vote (
  cluster_id uuid not null,
  unit_id uuid not null,
  votes int not null,
  primary key (cluster_id, unit_id),
  constraint intake_vote_count check (votes >= 0),
  constraint intake_vote_cluster foreign key (cluster_id) references cluster (id),
  constraint intake_vote_unit foreign key (unit_id) references unit (id)
);
grant select, insert on intake_vote to '${portal}'@'${portalHost}';
create table intake_selection (
  season_id uuid not null primary key,
  percent varchar(30) character set ascii not null,
  base varchar(24) character set ascii not null,
  threshold_percent varchar(30) character set ascii not null,
  threshold_of varchar(8) character set ascii not null,
  members int not null,
  present int not null,
  constraint intake_selection_season foreign key (season_id) references season (id)
);
grant select, insert on intake_selection to '${portal}'@'${portalHost}';
create table intake_council_vote (
  season_id uuid not null,
  unit_code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  votes int not null,
  primary key (season_id, unit_code),
  constraint intake_council_vote_of foreign key (season_id) references intake_selection (season_id)
);
grant select, insert on intake_council_vote to '${portal}'@'${portalHost}';

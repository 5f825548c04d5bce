--liquibase formatted sql

--changeset codau:criteria-draft
create table criteria_draft (
  cluster_id uuid not null primary key,
  document longtext not null,
  version bigint not null,
  saved_at datetime(6) not null,
  saved_by varchar(300) not null,
  constraint criteria_draft_cluster foreign key (cluster_id) references cluster (id)
);
grant select, insert, update on criteria_draft to '${portal}'@'${portalHost}';

--changeset codau:criteria-target
-- The targets as they stand; a publication takes a copy along. The value is kept as it is counted: a decimal's text.
create table criteria_target (
  cluster_id uuid not null,
  unit_code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  criterion varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  value varchar(26) character set ascii collate ascii_bin not null,
  primary key (cluster_id, unit_code, criterion),
  constraint criteria_target_cluster foreign key (cluster_id) references cluster (id)
);
grant select, insert, update, delete on criteria_target to '${portal}'@'${portalHost}';

--changeset codau:criteria-version
create table criteria_version (
  cluster_id uuid not null,
  version int not null,
  season_id uuid not null,
  document longtext character set utf8mb4 collate utf8mb4_bin not null,
  sha256 char(64) character set ascii not null,
  published_at datetime(6) not null,
  published_by varchar(300) not null,
  reason varchar(2000) not null,
  primary key (cluster_id, version),
  constraint criteria_version_cluster foreign key (cluster_id, season_id) references cluster (id, season_id)
);
-- The portal may add and read, never change or delete.
grant select, insert on criteria_version to '${portal}'@'${portalHost}';

--changeset codau:criteria-version-frozen
-- Nor may the owner by mistake: it would have to drop these first.
create trigger criteria_version_keep before update on criteria_version for each row
  signal sqlstate '45000' set message_text = 'criteria_version is frozen';
create trigger criteria_version_hold before delete on criteria_version for each row
  signal sqlstate '45000' set message_text = 'criteria_version is frozen';

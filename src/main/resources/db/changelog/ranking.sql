--liquibase formatted sql

--changeset codau:ranking-hold
-- A unit that must not be proposed from one day to another (tạm dừng xét). A release sets the last day; the row stays.
create table unit_hold (
  id uuid not null primary key,
  season_id uuid not null,
  cluster_id uuid not null,
  unit_id uuid not null,
  reason varchar(2000) not null,
  document varchar(300) not null,
  from_date date not null,
  to_date date null,
  placed_by varchar(300) not null,
  release_reason varchar(2000) not null default '',
  version bigint not null,
  constraint unit_hold_dates check (to_date is null or from_date <= to_date),
  constraint unit_hold_said check (trim(reason) <> '' and trim(document) <> ''),
  constraint unit_hold_cluster foreign key (cluster_id, season_id) references cluster (id, season_id),
  constraint unit_hold_unit foreign key (unit_id) references unit (id),
  key unit_hold_of (cluster_id)
);
grant select, insert, update on unit_hold to '${portal}'@'${portalHost}';

--changeset codau:ranking-unit-status
-- No row: registered and graded.
create table unit_status (
  cluster_id uuid not null,
  unit_id uuid not null,
  registered boolean not null,
  graded boolean not null,
  reason varchar(2000) not null,
  version bigint not null,
  primary key (cluster_id, unit_id),
  constraint unit_status_said check (graded or trim(reason) <> ''),
  constraint unit_status_cluster foreign key (cluster_id) references cluster (id),
  constraint unit_status_unit foreign key (unit_id) references unit (id)
);
grant select, insert, update on unit_status to '${portal}'@'${portalHost}';

--changeset codau:ranking-leader-decision
create table leader_decision (
  cluster_id uuid not null primary key,
  season_id uuid not null,
  type varchar(10) character set ascii not null,
  unit_id uuid null,
  reason varchar(2000) not null,
  document varchar(300) not null,
  decided_at datetime(6) not null,
  decided_by varchar(300) not null,
  version bigint not null,
  constraint leader_decision_unit_if_leader check ((type = 'LEADER') = (unit_id is not null)),
  constraint leader_decision_cluster foreign key (cluster_id, season_id) references cluster (id, season_id),
  constraint leader_decision_unit foreign key (unit_id) references unit (id)
);
grant select, insert, update on leader_decision to '${portal}'@'${portalHost}';

--changeset codau:ranking-snapshot
-- A sealed season, byte for byte as it is exported. A correction is another one that names the one it supersedes.
create table snapshot (
  id uuid not null primary key,
  season_id uuid not null,
  number int not null,
  supersedes uuid null,
  sealed_at datetime(6) not null,
  sealed_by varchar(300) not null,
  reason varchar(2000) not null,
  sha256 char(64) character set ascii not null,
  zip longblob not null,
  constraint snapshot_number unique (season_id, number),
  constraint snapshot_once_superseded unique (supersedes),
  constraint snapshot_reason check ((supersedes is null) = (number = 1) and (number = 1 or trim(reason) <> '')),
  constraint snapshot_season foreign key (season_id) references season (id),
  constraint snapshot_before foreign key (supersedes) references snapshot (id)
);
-- The portal may add and read, never change or delete.
grant select, insert on snapshot to '${portal}'@'${portalHost}';

--changeset codau:ranking-snapshot-sealed
-- Nor may the owner by mistake: it would have to drop these first.
create trigger snapshot_keep before update on snapshot for each row
  signal sqlstate '45000' set message_text = 'snapshot is sealed';
create trigger snapshot_hold before delete on snapshot for each row
  signal sqlstate '45000' set message_text = 'snapshot is sealed';

--changeset codau:ranking-snapshot-codes
-- Which units and clusters the codes of a sealed pack stand for, beside the pack, whose format knows codes only.
create table snapshot_unit (
  snapshot_id uuid not null,
  unit_id uuid not null,
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (snapshot_id, unit_id),
  constraint snapshot_unit_code unique (snapshot_id, code),
  constraint snapshot_unit_snapshot foreign key (snapshot_id) references snapshot (id),
  constraint snapshot_unit_unit foreign key (unit_id) references unit (id)
);
create table snapshot_cluster (
  snapshot_id uuid not null,
  cluster_id uuid not null,
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (snapshot_id, cluster_id),
  constraint snapshot_cluster_code unique (snapshot_id, code),
  constraint snapshot_cluster_snapshot foreign key (snapshot_id) references snapshot (id),
  constraint snapshot_cluster_cluster foreign key (cluster_id) references cluster (id)
);
-- For what was sealed before there were these tables: by the codes under which the sheets were made.
insert into snapshot_unit select n.id, s.unit_id, s.unit_code from snapshot n join sheet s on s.season_id = n.season_id
  join cluster_seat e on e.cluster_id = s.cluster_id and e.unit_id = s.unit_id;
insert into snapshot_cluster select n.id, c.id, c.code from snapshot n join cluster c on c.season_id = n.season_id;
-- The portal may add and read, never change or delete.
grant select, insert on snapshot_unit to '${portal}'@'${portalHost}';
grant select, insert on snapshot_cluster to '${portal}'@'${portalHost}';

--changeset codau:ranking-snapshot-codes-sealed
create trigger snapshot_unit_keep before update on snapshot_unit for each row
  signal sqlstate '45000' set message_text = 'snapshot is sealed';
create trigger snapshot_unit_hold before delete on snapshot_unit for each row
  signal sqlstate '45000' set message_text = 'snapshot is sealed';
create trigger snapshot_cluster_keep before update on snapshot_cluster for each row
  signal sqlstate '45000' set message_text = 'snapshot is sealed';
create trigger snapshot_cluster_hold before delete on snapshot_cluster for each row
  signal sqlstate '45000' set message_text = 'snapshot is sealed';

--changeset codau:ranking-other-opinions
-- Who did not agree with the decision, and what they held; empty: its document names nobody.
alter table leader_decision add column other_opinions varchar(2000) not null default '' after document;

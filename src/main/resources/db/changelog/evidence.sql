--liquibase formatted sql

--changeset codau:evidence-1
-- Every content that is kept outside, by its SHA-256. Its row is locked by whoever keeps the content or deletes one that
-- nobody refers to, so that never both happen.
create table evidence_content (
  hash char(64) character set ascii collate ascii_bin not null primary key,
  size bigint not null,
  kept_at datetime(6) not null
);
grant select, insert on evidence_content to '${portal}'@'${portalHost}';

--changeset codau:evidence-2
-- current_hash is null once the evidence is removed: a unit shows the same content once in a season.
create table evidence (
  id uuid not null primary key,
  season_id uuid not null,
  cluster_id uuid not null,
  unit_id uuid not null,
  revision int not null,
  current_hash char(64) character set ascii collate ascii_bin null,
  status varchar(12) character set ascii not null,
  note varchar(2000) not null default '',
  removed_at datetime(6) null,
  constraint evidence_once unique (season_id, unit_id, current_hash),
  key evidence_sheet (cluster_id, unit_id)
);
grant select, insert, update on evidence to '${portal}'@'${portalHost}';

--changeset codau:evidence-3
create table evidence_revision (
  evidence_id uuid not null,
  revision int not null,
  name varchar(200) not null,
  type varchar(100) character set ascii not null,
  hash char(64) character set ascii collate ascii_bin not null,
  size bigint not null,
  effective date not null,
  out_of_season boolean not null,
  uploaded_at datetime(6) not null,
  uploaded_by uuid not null,
  uploader varchar(300) not null,
  primary key (evidence_id, revision),
  constraint evidence_revision_of foreign key (evidence_id) references evidence (id),
  constraint evidence_revision_content foreign key (hash) references evidence_content (hash)
);
grant select, insert on evidence_revision to '${portal}'@'${portalHost}';

--changeset codau:evidence-4
create table evidence_criterion (
  evidence_id uuid not null,
  criterion varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (evidence_id, criterion),
  constraint evidence_criterion_of foreign key (evidence_id) references evidence (id)
);
grant select, insert, delete on evidence_criterion to '${portal}'@'${portalHost}';

--changeset codau:evidence-5
-- What a unit has used up in a season; every revision counts, removed ones too, for all of them are kept.
create table evidence_usage (
  season_id uuid not null,
  unit_id uuid not null,
  bytes bigint not null,
  files int not null,
  primary key (season_id, unit_id)
);
grant select, insert, update on evidence_usage to '${portal}'@'${portalHost}';

--changeset codau:evidence-content-promised
-- Contents are put into their store and deleted from it outside of any transaction. The row says what was promised before
-- that: that the content is there or about to be (KEPT), that somebody is deleting it (GOING), or nothing (GONE); "promise"
-- counts how often that was taken back and given anew, kept_at says since when it is so.
alter table evidence_content
  add column if not exists state varchar(5) character set ascii not null default 'KEPT',
  add column if not exists promise int not null default 0;
grant update on evidence_content to '${portal}'@'${portalHost}';

--liquibase formatted sql

--changeset codau:proposal-selection-rule
-- The season's rule for the Government's flag where it differs from the law's. A change is a row of the next version.
create table selection_rule (
  season_id uuid not null,
  version bigint not null,
  base varchar(24) character set ascii not null,
  threshold_percent varchar(30) character set ascii not null,
  threshold_of varchar(8) character set ascii not null,
  quorum_part int not null,
  quorum_whole int not null,
  document varchar(300) not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(300) not null,
  primary key (season_id, version),
  constraint selection_rule_quorum check (quorum_part between 1 and quorum_whole),
  constraint selection_rule_said check (trim(document) <> ''),
  constraint selection_rule_season foreign key (season_id) references season (id)
);
grant select, insert on selection_rule to '${portal}'@'${portalHost}';

--changeset codau:proposal-council-record
-- What the Council's minutes say. A correction or a withdrawal is a row of the next version; what was stays.
create table council_record (
  season_id uuid not null,
  version bigint not null,
  snapshot_id uuid not null,
  withdrawn boolean not null,
  members int not null,
  present int not null,
  held_on date not null,
  document varchar(300) not null,
  reason varchar(2000) not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(300) not null,
  primary key (season_id, version),
  constraint council_record_present unique (season_id, version, present),
  constraint council_record_numbers check (members > 0 and present between 0 and members),
  constraint council_record_said check (trim(document) <> '' and (version = 1 or trim(reason) <> '')),
  constraint council_record_season foreign key (season_id) references season (id),
  constraint council_record_snapshot foreign key (snapshot_id) references snapshot (id)
);
grant select, insert on council_record to '${portal}'@'${portalHost}';

--changeset codau:proposal-council-vote
-- Votes for each candidate, by the code that it has in the snapshot. Those present stand here for the check alone.
create table council_vote (
  season_id uuid not null,
  version bigint not null,
  present int not null,
  unit_code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  votes int not null,
  primary key (season_id, version, unit_code),
  constraint council_vote_number check (votes between 0 and present),
  constraint council_vote_record foreign key (season_id, version, present)
    references council_record (season_id, version, present)
);
grant select, insert on council_vote to '${portal}'@'${portalHost}';

--changeset codau:proposal-flag-quota
-- How many units may be proposed from a sealed season, and by which of the Council's records they were chosen.
create table flag_quota (
  snapshot_id uuid not null primary key,
  season_id uuid not null,
  council_version bigint not null,
  cap int not null,
  constraint flag_quota_cap unique (snapshot_id, cap),
  constraint flag_quota_number check (cap >= 0),
  constraint flag_quota_snapshot foreign key (snapshot_id) references snapshot (id),
  constraint flag_quota_record foreign key (season_id, council_version) references council_record (season_id, version)
);
grant select, insert on flag_quota to '${portal}'@'${portalHost}';

--changeset codau:proposal-flag-place
-- Units proposed for the Government's flag. Places are numbered and no number is above the cap, so there is no row for one
-- unit too many. Who is withdrawn or refused keeps the place: nobody else can take it.
create table flag_place (
  snapshot_id uuid not null,
  number int not null,
  cap int not null,
  unit_code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  state varchar(10) character set ascii not null,
  reason varchar(2000) not null,
  document varchar(300) not null,
  changed_at datetime(6) not null,
  changed_by varchar(300) not null,
  version bigint not null,
  primary key (snapshot_id, number),
  constraint flag_place_unit unique (snapshot_id, unit_code),
  constraint flag_place_under_cap check (number between 1 and cap),
  constraint flag_place_state check (state in ('PROPOSED', 'WITHDRAWN', 'REFUSED')),
  constraint flag_place_ended check (state = 'PROPOSED' or (trim(reason) <> '' and trim(document) <> '')),
  constraint flag_place_quota foreign key (snapshot_id, cap) references flag_quota (snapshot_id, cap)
);
-- Neither the unit of a place nor the cap can be changed.
grant select, insert, update (state, reason, document, changed_at, changed_by, version) on flag_place to '${portal}'@'${portalHost}';

--changeset codau:proposal-award-rule
-- How many units of a cluster the province honours, by its size. Scope: a cluster's id, or the season's for every cluster
-- that has no rule of its own.
create table award_rule (
  scope uuid not null,
  version bigint not null,
  season_id uuid not null,
  flag_besides boolean not null,
  document varchar(300) not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(300) not null,
  primary key (scope, version),
  constraint award_rule_said check (trim(document) <> ''),
  constraint award_rule_season foreign key (season_id) references season (id)
);
create table award_band (
  scope uuid not null,
  version bigint not null,
  from_size int not null,
  flags int not null,
  merits int not null,
  primary key (scope, version, from_size),
  constraint award_band_numbers check (from_size > 0 and flags >= 0 and merits >= 0),
  constraint award_band_rule foreign key (scope, version) references award_rule (scope, version)
);
grant select, insert on award_rule to '${portal}'@'${portalHost}';
grant select, insert on award_band to '${portal}'@'${portalHost}';

--changeset codau:proposal-award-decision
-- Whom people put first among units of one rank that do not all fit. Holds for that very group of units alone.
create table award_decision (
  cluster_id uuid not null,
  version bigint not null,
  reason varchar(2000) not null,
  document varchar(300) not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(300) not null,
  primary key (cluster_id, version),
  constraint award_decision_said check (trim(reason) <> '' and trim(document) <> ''),
  constraint award_decision_cluster foreign key (cluster_id) references cluster (id)
);
-- Place 0: one of the group that was not put first.
create table award_decision_unit (
  cluster_id uuid not null,
  version bigint not null,
  unit_code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  place int not null,
  primary key (cluster_id, version, unit_code),
  constraint award_decision_place check (place >= 0),
  constraint award_decision_unit_of foreign key (cluster_id, version) references award_decision (cluster_id, version)
);
grant select, insert on award_decision to '${portal}'@'${portalHost}';
grant select, insert on award_decision_unit to '${portal}'@'${portalHost}';

--changeset codau:proposal-other-opinions
-- Who signed the Council's minutes, and who did not agree and what they held; empty: the minutes name nobody, or the record is
-- older than these columns.
alter table council_record
  add column chair varchar(300) not null default '' after held_on,
  add column secretary varchar(300) not null default '' after chair,
  add column other_opinions varchar(2000) not null default '' after secretary;
alter table award_decision add column other_opinions varchar(2000) not null default '' after document;

--liquibase formatted sql

--changeset codau:meeting-review
-- A cluster's review meeting as its minutes say. A correction is a row of the next version; what was stays.
create table review_meeting (
  cluster_id uuid not null,
  version bigint not null,
  before_version bigint null,
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  place varchar(300) not null,
  chair varchar(300) not null,
  secretary varchar(300) not null,
  document varchar(300) not null,
  entitled int not null,
  present int not null,
  reason varchar(2000) not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(300) not null,
  primary key (cluster_id, version),
  constraint review_meeting_present unique (cluster_id, version, present),
  constraint review_meeting_voters check (entitled > 0 and present between 0 and entitled),
  constraint review_meeting_times check (ended_at is null or started_at <= ended_at),
  constraint review_meeting_corrected check (version = 1 or trim(reason) <> ''),
  constraint review_meeting_next check (before_version is null and version = 1 or before_version = version - 1),
  constraint review_meeting_cluster foreign key (cluster_id) references cluster (id),
  constraint review_meeting_before foreign key (cluster_id, before_version) references review_meeting (cluster_id, version)
);
grant select, insert on review_meeting to '${portal}'@'${portalHost}';

--changeset codau:meeting-review-line
-- What they say of each member. No votes: it was not voted on. The number of those present stands here for the check alone.
create table review_line (
  cluster_id uuid not null,
  version bigint not null,
  position int not null,
  present int not null,
  unit_id uuid not null,
  came boolean not null,
  note varchar(300) not null,
  votes int null,
  primary key (cluster_id, version, unit_id),
  constraint review_line_votes check (votes is null or votes between 0 and present),
  constraint review_line_meeting foreign key (cluster_id, version, present)
    references review_meeting (cluster_id, version, present),
  constraint review_line_unit foreign key (unit_id) references unit (id)
);
grant select, insert on review_line to '${portal}'@'${portalHost}';

--changeset codau:meeting-other-opinions
-- Who did not agree, and what they held; empty: the minutes name nobody.
alter table review_meeting add column other_opinions varchar(2000) not null default '' after document;

--liquibase formatted sql

--changeset codau:season
create table season (
  id uuid not null primary key,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(300) not null,
  kind varchar(20) character set ascii not null,
  theme varchar(1000) not null,
  from_date date not null,
  to_date date not null,
  law varchar(60) character set ascii not null,
  demo boolean not null,
  version bigint not null,
  unique key season_code (code),
  constraint season_dates check (from_date <= to_date)
);
grant select, insert, update on season to '${portal}'@'${portalHost}';

--changeset codau:season-phase
create table season_phase (
  season uuid not null,
  phase varchar(20) character set ascii not null,
  opens datetime(6) not null,
  soft_deadline datetime(6) not null,
  hard_deadline datetime(6) not null,
  primary key (season, phase),
  constraint season_phase_season foreign key (season) references season (id),
  constraint season_phase_order check (opens < soft_deadline and soft_deadline <= hard_deadline)
);
grant select, insert, delete on season_phase to '${portal}'@'${portalHost}';

--changeset codau:season-transition
-- What was closed early and reopened stays for ever; number counts from 0 within a season.
create table season_transition (
  season uuid not null,
  number int not null,
  kind varchar(20) character set ascii not null,
  phase varchar(20) character set ascii not null,
  at datetime(6) not null,
  until datetime(6) null,
  reason varchar(2000) not null,
  primary key (season, number),
  constraint season_transition_season foreign key (season) references season (id)
);
grant select, insert on season_transition to '${portal}'@'${portalHost}';

--changeset codau:season-extension
create table season_extension (
  season uuid not null,
  number int not null,
  unit uuid not null,
  phase varchar(20) character set ascii not null,
  granted_at datetime(6) not null,
  until datetime(6) not null,
  reason varchar(2000) not null,
  approver varchar(300) not null,
  primary key (season, number),
  constraint season_extension_season foreign key (season) references season (id)
);
grant select, insert on season_extension to '${portal}'@'${portalHost}';

--changeset codau:season-plan-stamp
-- Another one at every change of the season or its plan. A version could come twice, where a transaction was rolled back;
-- what is remembered of a plan is remembered under its stamp.
alter table season add column stamp uuid not null default uuid();

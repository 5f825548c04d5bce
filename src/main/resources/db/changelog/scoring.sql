--liquibase formatted sql

--changeset codau:scoring-sheet
-- One sheet per unit and cluster, with what it comes to, stored together with the scores it comes from. Codes and names as
-- they were when the sheet was made.
create table sheet (
  id uuid not null primary key,
  season_id uuid not null,
  cluster_id uuid not null,
  unit_id uuid not null,
  unit_code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  unit_name varchar(200) not null,
  criteria_version int not null,
  state varchar(10) character set ascii not null default 'OPEN',
  round int not null default 1,
  submitted_at datetime(6) null,
  submitted_by varchar(300) not null default '',
  explanation varchar(2000) not null default '',
  claimed_total decimal(30, 3) not null default 0,
  claimed_base decimal(30, 3) not null default 0,
  claimed_bonus decimal(30, 3) not null default 0,
  claimed_deduction decimal(30, 3) not null default 0,
  claimed_sections text character set ascii not null default '[]',
  claimed_incomplete int not null default 0,
  claimed_provisional boolean not null default false,
  settled_total decimal(30, 3) not null default 0,
  settled_base decimal(30, 3) not null default 0,
  settled_bonus decimal(30, 3) not null default 0,
  settled_deduction decimal(30, 3) not null default 0,
  settled_sections text character set ascii not null default '[]',
  settled_incomplete int not null default 0,
  settled_provisional boolean not null default false,
  version bigint not null default 0,
  constraint sheet_once unique (cluster_id, unit_id),
  constraint sheet_cluster foreign key (cluster_id, season_id) references cluster (id, season_id),
  constraint sheet_unit foreign key (unit_id) references unit (id)
);
grant select, insert, update on sheet to '${portal}'@'${portalHost}';

--changeset codau:scoring-score
-- One row per record. No row is a blank; a cell that was cleared keeps its row as BLANK, so that versions never go back.
create table score (
  sheet_id uuid not null,
  criterion varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  source varchar(10) character set ascii not null,
  scorer_id uuid not null,
  scorer_code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  state varchar(14) character set ascii not null,
  input varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  rate varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  note varchar(4000) not null,
  measured boolean not null,
  outdated boolean not null,
  version bigint not null,
  changed_at datetime(6) not null,
  changed_by uuid not null,
  changed_name varchar(300) not null,
  primary key (sheet_id, criterion, source, scorer_id),
  constraint score_sheet foreign key (sheet_id) references sheet (id),
  constraint score_input check ((state = 'VALUE') = (input is not null))
);
grant select, insert, update on score to '${portal}'@'${portalHost}';

--changeset codau:scoring-score-log
-- What a record was at each of its versions. The database writes it by itself; the portal can only read it.
create table score_log (
  sheet_id uuid not null,
  criterion varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  source varchar(10) character set ascii not null,
  scorer_id uuid not null,
  version bigint not null,
  state varchar(14) character set ascii not null,
  input varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  rate varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  note varchar(4000) not null,
  changed_at datetime(6) not null,
  changed_by uuid not null,
  changed_name varchar(300) not null,
  primary key (sheet_id, criterion, source, scorer_id, version)
);
grant select on score_log to '${portal}'@'${portalHost}';
create trigger score_entered after insert on score for each row
  insert into score_log values (new.sheet_id, new.criterion, new.source, new.scorer_id, new.version, new.state, new.input,
    new.rate, new.note, new.changed_at, new.changed_by, new.changed_name);
create trigger score_changed after update on score for each row
  insert into score_log select new.sheet_id, new.criterion, new.source, new.scorer_id, new.version, new.state, new.input,
    new.rate, new.note, new.changed_at, new.changed_by, new.changed_name from dual where new.version <> old.version;

--changeset codau:scoring-returned-item
create table returned_item (
  sheet_id uuid not null,
  round int not null,
  criterion varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(2000) not null,
  returned_at datetime(6) not null,
  returned_by varchar(300) not null,
  primary key (sheet_id, round, criterion),
  constraint returned_item_sheet foreign key (sheet_id) references sheet (id)
);
grant select, insert on returned_item to '${portal}'@'${portalHost}';

--changeset codau:scoring-request
-- A command that was sent twice with one id has one effect and one answer.
create table request (
  account uuid not null,
  id uuid not null,
  at datetime(6) not null,
  primary key (account, id)
);
grant select, insert on request to '${portal}'@'${portalHost}';

--changeset codau:scoring-review
-- Where a scorer stands with a sheet, once it has handed in or stepped back. A specialist body scores by criterion.
create table review (
  sheet_id uuid not null,
  source varchar(10) character set ascii not null,
  scorer_id uuid not null,
  criterion varchar(100) character set utf8mb4 collate utf8mb4_bin not null default '',
  state varchar(10) character set ascii not null,
  reason varchar(2000) not null,
  at datetime(6) not null,
  by_name varchar(300) not null,
  primary key (sheet_id, source, scorer_id, criterion),
  constraint review_sheet foreign key (sheet_id) references sheet (id)
);
grant select, insert on review to '${portal}'@'${portalHost}';

--changeset codau:scoring-peer-assignment
create table peer_assignment (
  cluster_id uuid not null,
  unit_id uuid not null,
  scorer_id uuid not null,
  primary key (cluster_id, unit_id, scorer_id),
  constraint peer_assignment_not_own check (unit_id <> scorer_id)
);
grant select, insert on peer_assignment to '${portal}'@'${portalHost}';

--changeset codau:scoring-verification
-- A cell that the standing body looks into: who holds it until when, what is proposed, who confirmed it.
create table verification (
  sheet_id uuid not null,
  criterion varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  state varchar(10) character set ascii not null default 'OPEN',
  claimed_by uuid null,
  claimed_name varchar(300) not null default '',
  claimed_until datetime(6) not null,
  mark_state varchar(14) character set ascii null,
  input varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  rate varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  reason varchar(2000) not null default '',
  evidence text character set ascii not null default '',
  proposed_by uuid null,
  proposed_name varchar(300) not null default '',
  proposed_at datetime(6) null,
  decided_name varchar(300) not null default '',
  decided_at datetime(6) null,
  decision_reason varchar(2000) not null default '',
  version bigint not null default 0,
  primary key (sheet_id, criterion),
  constraint verification_sheet foreign key (sheet_id) references sheet (id),
  constraint verification_two check (state <> 'PROPOSED' or proposed_by is not null)
);
grant select, insert, update on verification to '${portal}'@'${portalHost}';

--changeset codau:scoring-retyping
-- A proposed score may be copied from a paper; what two people typed differently from it is kept and never changed.
alter table verification
  add column paper_number varchar(100) null after evidence,
  add column paper_day date null after paper_number,
  add constraint verification_paper check ((paper_number is null) = (paper_day is null));
create table verification_mismatch (
  sheet_id uuid not null,
  criterion varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  version bigint not null,
  paper_number varchar(100) not null,
  paper_day date not null,
  at datetime(6) not null,
  first_state varchar(14) character set ascii not null,
  first_input varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  first_rate varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  first_name varchar(300) not null,
  second_state varchar(14) character set ascii not null,
  second_input varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  second_rate varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  second_name varchar(300) not null,
  primary key (sheet_id, criterion, version),
  constraint verification_mismatch_sheet foreign key (sheet_id) references sheet (id)
);
grant select, insert on verification_mismatch to '${portal}'@'${portalHost}';

--changeset codau:scoring-sheet-outside
-- Of what kind the unit counts in this season, and which criteria do not concern it by its kind and answers: a JSON object
-- from each criterion to the node of the table that keeps it out, stored together with what the sheet comes to.
alter table sheet
  add column unit_kind varchar(20) character set ascii not null default 'OTHER' after unit_name,
  add column outside longtext character set utf8mb4 collate utf8mb4_bin not null default '{}' check (json_valid(outside));
update sheet s join unit u on u.id = s.unit_id set s.unit_kind = u.kind;

--changeset codau:scoring-sheet-late
-- Whether the sheet was first handed in behind the soft deadline, as that stood then.
alter table sheet add column late boolean not null default false after submitted_by;

--liquibase formatted sql

--changeset codau:identity-1
-- A user name holds no @ and an e-mail address does, so that one never looks like the other; both are kept in lower case.
create table account (
  id uuid not null primary key,
  version bigint not null,
  user_name varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin,
  full_name varchar(200) not null,
  password varchar(255) character set ascii collate ascii_bin,
  enabled boolean not null,
  created_at datetime(6) not null,
  last_sign_in_at datetime(6),
  last_acting uuid,
  unique key account_user_name (user_name),
  unique key account_email (email),
  key account_full_name (full_name)
);
grant select, insert, update on account to '${portal}'@'${portalHost}';

--changeset codau:identity-2
-- scope names the unit or the cluster and season in one text, since null is never equal to null in a unique key.
create table account_role (
  id uuid not null primary key,
  account uuid not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  scope varchar(80) character set ascii collate ascii_bin not null,
  unit uuid,
  cluster uuid,
  season uuid,
  granted_at datetime(6) not null,
  unique key account_role_once (account, role, scope),
  key account_role_role (role),
  constraint account_role_account foreign key (account) references account (id)
);
grant select, insert, delete on account_role to '${portal}'@'${portalHost}';

--changeset codau:identity-3
-- what: the hash of an address, or of a name together with an address.
create table sign_in_failure (
  what char(64) character set ascii collate ascii_bin not null primary key,
  failures int not null,
  last_at datetime(6) not null,
  key sign_in_failure_last (last_at)
);
grant select, insert, update, delete on sign_in_failure to '${portal}'@'${portalHost}';

--changeset codau:identity-4
-- acting refers to a row of account_role and outlives it, so that a session whose role was revoked is seen as such.
create table session_record (
  id uuid not null primary key,
  account uuid not null,
  acting uuid not null,
  started_at datetime(6) not null,
  last_seen_at datetime(6) not null,
  address varchar(45) character set ascii collate ascii_bin not null,
  browser varchar(200) not null,
  key session_record_last_seen (last_seen_at),
  constraint session_record_account foreign key (account) references account (id)
);
grant select, insert, update, delete on session_record to '${portal}'@'${portalHost}';

--changeset codau:identity-5
create table one_time_link (
  token_hash char(64) character set ascii collate ascii_bin not null primary key,
  purpose varchar(20) character set ascii collate ascii_bin not null,
  account uuid,
  expires_at datetime(6) not null,
  used_at datetime(6),
  constraint one_time_link_account foreign key (account) references account (id)
);
grant select, insert, update, delete on one_time_link to '${portal}'@'${portalHost}';

--changeset codau:identity-6
-- limited: held for the criteria in account_role_criterion alone, be there none, and not for all that the unit is named for.
alter table account_role add column limited boolean not null default false;
grant update (limited) on account_role to '${portal}'@'${portalHost}';
create table account_role_criterion (
  account_role uuid not null,
  cluster uuid not null,
  criterion varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (account_role, cluster, criterion),
  constraint account_role_criterion_role foreign key (account_role) references account_role (id) on delete cascade
);
grant select, insert, delete on account_role_criterion to '${portal}'@'${portalHost}';

--changeset codau:identity-ended-roles
-- Roles for a unit that were taken away: a reason to ask whether somebody should score that unit. What was taken away before
-- there was this table is in the log.
create table account_role_ended (
  id uuid not null primary key,
  account uuid not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  unit uuid not null,
  ended_at datetime(6) not null,
  key account_role_ended_unit (unit),
  constraint account_role_ended_account foreign key (account) references account (id)
);
insert into account_role_ended (id, account, role, unit, ended_at)
  select uuid(), a.id, substring_index(e.before_value, ' ', 1), cast(substr(e.before_value, instr(e.before_value, ' ') + 1, 36) as uuid), e.at
  from audit_entry e join account a on e.subject = concat('account:', a.user_name)
  where e.command = 'REVOKE_ROLE' and e.before_value regexp '^[A-Z_]+ [0-9a-f-]{36}( |$)';
grant select, insert on account_role_ended to '${portal}'@'${portalHost}';

--changeset codau:identity-versions
-- What two people change at once is refused to one of them.
alter table account_role add column if not exists version bigint not null default 0;
alter table one_time_link add column if not exists version bigint not null default 0;
grant update (limited, version) on account_role to '${portal}'@'${portalHost}';

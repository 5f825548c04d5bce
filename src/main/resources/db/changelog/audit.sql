--liquibase formatted sql

--changeset codau:audit-chain
create table audit_chain (
  id tinyint not null primary key,
  last_number bigint not null,
  last_hash char(64) character set ascii not null
);
insert into audit_chain (id, last_number, last_hash) values (1, 0, repeat('0', 64));
grant select, update on audit_chain to '${portal}'@'${portalHost}';

--changeset codau:audit-entry
create table audit_entry (
  number bigint not null primary key,
  at datetime(6) not null,
  account uuid not null,
  account_name varchar(300) not null,
  acting_role varchar(40) character set ascii not null,
  acting_scope varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  address varchar(45) character set ascii not null,
  command varchar(60) character set ascii not null,
  subject varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
  before_value mediumtext null,
  after_value mediumtext null,
  reason text null,
  previous_hash char(64) character set ascii not null,
  hash char(64) character set ascii not null,
  key audit_entry_at (at),
  key audit_entry_name (account_name),
  key audit_entry_command (command),
  key audit_entry_subject (subject)
);
-- The portal may add and read, never change or delete.
grant select, insert on audit_entry to '${portal}'@'${portalHost}';

--changeset codau:audit-entry-append-only
-- Nor may the owner by mistake: it would have to drop these first, and the chain still tells.
create trigger audit_entry_keep before update on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit_entry is append-only';
create trigger audit_entry_hold before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit_entry is append-only';

--changeset codau:audit-entry-link splitStatements:false
-- The database itself gives every entry its number, its predecessor and its hash. What is inserted as the hash is the digest
-- of the entry's content; with the place it becomes the hash. The chain's row stays locked until the transaction ends.
create trigger audit_entry_link before insert on audit_entry for each row
begin
  declare last bigint;
  declare previous char(64) character set ascii;
  select last_number, last_hash into last, previous from audit_chain where id = 1 for update;
  set new.number = last + 1;
  set new.previous_hash = previous;
  set new.hash = sha2(concat(previous, lpad(hex(last + 1), 16, '0'), new.hash), 256);
  update audit_chain set last_number = new.number, last_hash = new.hash where id = 1;
end

--changeset codau:audit-chain-by-trigger
-- Nobody but the trigger moves the end of the chain.
revoke update on audit_chain from '${portal}'@'${portalHost}';

--changeset codau:audit-subject-columns
-- What an entry is about, by ids; and by which digest it was linked. Entries from before are of version 2, and what they tell
-- is put into the columns when all tables are there (audit-subjects.sql).
alter table audit_entry
  add column if not exists season_id uuid null,
  add column if not exists cluster_id uuid null,
  add column if not exists unit_id uuid null,
  add column if not exists subject_id uuid null,
  add column if not exists digest_version tinyint not null default 2,
  add column if not exists subject_kind varchar(300) character set utf8mb4 collate utf8mb4_bin
    generated always as (substring_index(subject, ':', 1)) stored,
  add index if not exists audit_entry_kind (subject_kind),
  add index if not exists audit_entry_season (season_id),
  add index if not exists audit_entry_cluster (cluster_id),
  add index if not exists audit_entry_unit (unit_id),
  add index if not exists audit_entry_subject_id (subject_id);

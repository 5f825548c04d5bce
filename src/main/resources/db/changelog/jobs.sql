--liquibase formatted sql

--changeset codau:jobs
-- What is to be done, is being done and was done beside all requests. A row is what people see; which node may work on it
-- now is said by the two tables below. attempts counts how often it was begun, and is what a node must still find there
-- when it records something: one that was silent for too long no longer does.
create table job (
  id uuid not null primary key,
  kind varchar(60) character set ascii not null,
  about varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  title_key varchar(100) character set ascii not null,
  title_arguments text not null,
  payload longtext not null,
  account uuid,
  acting varchar(100) character set ascii,
  asked_by varchar(300) not null,
  state varchar(10) character set ascii not null,
  done int not null,
  total int not null,
  node varchar(100),
  attempts int not null,
  called_off boolean not null,
  result_key varchar(200) character set ascii,
  result_name varchar(300),
  result_type varchar(150) character set ascii,
  result_size bigint,
  result_sha256 char(64) character set ascii,
  outcome longtext,
  problem_key varchar(100) character set ascii,
  problem_arguments text,
  created_at datetime(6) not null,
  started_at datetime(6),
  ended_at datetime(6),
  expires_at datetime(6),
  -- One job about one thing while it is open.
  open_about varchar(261) character set utf8mb4 collate utf8mb4_bin
    as (if(ended_at is null, concat(kind, ':', about), null)) persistent,
  constraint job_one_open unique (open_about),
  constraint job_state check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  constraint job_ended check ((ended_at is null) = (state in ('WAITING', 'RUNNING'))),
  constraint job_by_a_node check (state not in ('RUNNING', 'DONE') or node is not null),
  constraint job_progress check (done between 0 and total)
);
create index job_about on job (kind, about, created_at);
create index job_of on job (account, ended_at);
create index job_over on job (ended_at);
grant select, insert, update, delete on job to '${portal}'@'${portalHost}';

--changeset codau:job-claims
-- db-scheduler's: which node holds which job, since when, and when it last said that it lives. Times are UTC.
create table job_claim_quick (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time datetime(6) not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success datetime(6),
  last_failure datetime(6),
  consecutive_failures int,
  last_heartbeat datetime(6),
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index job_claim_quick_due on job_claim_quick (execution_time);
create index job_claim_quick_alive on job_claim_quick (last_heartbeat);
grant select, insert, update, delete on job_claim_quick to '${portal}'@'${portalHost}';
create table job_claim_long like job_claim_quick;
grant select, insert, update, delete on job_claim_long to '${portal}'@'${portalHost}';

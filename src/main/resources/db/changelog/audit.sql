--liquibase formatted sql

--changeset codau:audit-1
create table audit_chain (
  id tinyint not null primary key,
  last_number bigint not null,
  last_hash char(64) character set ascii not null
);
insert into audit_chain (id, last_number, last_hash) values (1, 0, repeat('0', 64));
grant select, update on audit_chain to '${portal}'@'${portalHost}';

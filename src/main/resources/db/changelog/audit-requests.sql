--liquibase formatted sql

--changeset codau:audit-entry-request
-- By which id the lines of the portal's log, and of the proxy's, tell of the same request. Not a part of what was done: no
-- digest covers it, so that it proves nothing, and entries from before have none.
alter table audit_entry add column if not exists request varchar(64) character set ascii null;

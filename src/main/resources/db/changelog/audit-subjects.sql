--liquibase formatted sql
-- After all modules: what the log's entries were given for, by ids (decision record of typed subjects).

--changeset codau:audit-subjects-of-old-entries splitStatements:true endDelimiter:@@
-- Entries from before tell ids in their subject's text, or a season's code. Their digest (version 2) covers the text and not
-- these columns, so that no hash changes. May run again: it says the same of the same entries, and nothing of newer ones.
drop trigger if exists audit_entry_keep
@@
update audit_entry set subject_id = regexp_substr(subject, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
 where digest_version = 2 and subject_kind not in ('snapshot', 'publication')
   and subject regexp '[:/][0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
@@
update audit_entry set subject_id = regexp_substr(subject, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')
 where digest_version = 2 and subject_kind in ('snapshot', 'publication')
   and subject regexp '^[a-z]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
@@
update audit_entry e join sheet s on s.id = e.subject_id
   set e.season_id = s.season_id, e.cluster_id = s.cluster_id, e.unit_id = s.unit_id
 where e.digest_version = 2 and e.subject_kind in ('score', 'scores', 'sheet')
@@
update audit_entry e join evidence v on v.id = e.subject_id
   set e.season_id = v.season_id, e.cluster_id = v.cluster_id, e.unit_id = v.unit_id
 where e.digest_version = 2 and e.subject_kind = 'evidence'
@@
update audit_entry e join cluster c on c.id = e.subject_id
   set e.season_id = c.season_id, e.cluster_id = c.id, e.subject_id = null
 where e.digest_version = 2
   and e.subject_kind in ('scores', 'cluster', 'criteria', 'leader', 'standing', 'meeting', 'awards', 'unit')
@@
-- A move names the cluster that was left, and behind it the other one.
update audit_entry
   set subject_id = cluster_id,
       cluster_id = regexp_substr(subject,
         '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$)')
 where digest_version = 2 and subject_kind = 'unit' and cluster_id is not null
   and subject regexp '(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}$'
@@
update audit_entry e join unit u on u.id = regexp_substr(e.subject, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')
   set e.unit_id = u.id
 where e.digest_version = 2 and e.subject_kind = 'unit'
   and e.subject regexp '^unit:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/'
@@
update audit_entry e join season s on s.id = e.subject_id
   set e.season_id = s.id, e.subject_id = null
 where e.digest_version = 2 and e.subject_kind in ('awards', 'criterion', 'publication')
@@
update audit_entry e join snapshot n on n.id = e.subject_id set e.season_id = n.season_id
 where e.digest_version = 2 and e.subject_kind = 'snapshot'
@@
update audit_entry e
  join snapshot_cluster c on c.snapshot_id = e.subject_id and e.subject = concat('snapshot:', e.subject_id, '/', c.code)
   set e.cluster_id = c.cluster_id
 where e.digest_version = 2 and e.subject_kind = 'snapshot'
@@
update audit_entry e
  join snapshot_unit u on u.snapshot_id = e.subject_id and e.subject = concat('snapshot:', e.subject_id, '/', u.code)
   set e.unit_id = u.unit_id
 where e.digest_version = 2 and e.subject_kind = 'snapshot'
@@
-- A season's code may have been changed, and another season may have had it before or since. Backwards through the changes:
-- what a code meant up to each of them.
create or replace temporary table season_called (
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null primary key, season_id uuid not null)
@@
insert into season_called select code, id from season
@@
update audit_entry e join season_called s on e.subject = concat(e.subject_kind, ':', s.code)
   set e.season_id = s.season_id
 where e.digest_version = 2 and e.subject_kind in ('season', 'flag', 'council')
@@
begin not atomic
  declare it uuid;
  for change_of in (
    select number, substring_index(subject, ':', -1) as was, regexp_substr(after_value, '(?<=code=)[A-Z0-9-]+') as became
      from audit_entry where command = 'CHANGE_SEASON' and digest_version = 2 order by number desc)
  do
    if change_of.was <> change_of.became then
      set it = (select season_id from season_called where code = change_of.became);
      update audit_entry set season_id = null
       where digest_version = 2 and number <= change_of.number
         and subject in (concat('season:', change_of.became), concat('flag:', change_of.became),
                         concat('council:', change_of.became));
      update audit_entry set season_id = it
       where digest_version = 2 and number <= change_of.number
         and subject in (concat('season:', change_of.was), concat('flag:', change_of.was),
                         concat('council:', change_of.was));
      delete from season_called where code in (change_of.was, change_of.became);
      if it is not null then
        insert into season_called (code, season_id) values (change_of.was, it);
      end if;
    end if;
  end for;
end
@@
drop temporary table season_called
@@
create or replace trigger audit_entry_keep before update on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit_entry is append-only'

--liquibase formatted sql

--changeset codau:organisation-1
create table unit (
  id uuid not null primary key,
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(200) not null,
  search varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  kind varchar(12) character set ascii not null,
  valid_from date not null,
  valid_to date null,
  version bigint not null,
  constraint unit_code unique (code),
  constraint unit_dates check (valid_to is null or valid_to >= valid_from)
);
grant select, insert, update on unit to '${portal}'@'${portalHost}';

--changeset codau:organisation-2
create table cluster (
  id uuid not null primary key,
  season_id uuid not null,
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(200) not null,
  kind varchar(4) character set ascii not null,
  head_unit_id uuid null,
  version bigint not null,
  constraint cluster_code unique (season_id, code),
  constraint cluster_season unique (id, season_id),
  constraint cluster_head foreign key (head_unit_id) references unit (id)
);
grant select, insert, update on cluster to '${portal}'@'${portalHost}';

create table cluster_deputy (
  cluster_id uuid not null,
  position integer not null,
  unit_id uuid not null,
  primary key (cluster_id, position),
  constraint cluster_deputy_once unique (cluster_id, unit_id),
  constraint cluster_deputy_cluster foreign key (cluster_id) references cluster (id),
  constraint cluster_deputy_unit foreign key (unit_id) references unit (id)
);
grant select, insert, update, delete on cluster_deputy to '${portal}'@'${portalHost}';

--changeset codau:organisation-3
-- A unit is in one cluster of a season at a time: the database refuses overlaps by itself. The last day is excluded.
create table membership (
  id uuid not null primary key,
  season_id uuid not null,
  cluster_id uuid not null,
  unit_id uuid not null,
  joined_on date not null,
  left_on date not null default '9999-12-31',
  reason varchar(500) not null default '',
  version bigint not null,
  period for belonging (joined_on, left_on),
  constraint membership_once unique (season_id, unit_id, belonging without overlaps),
  constraint membership_cluster foreign key (cluster_id, season_id) references cluster (id, season_id),
  constraint membership_unit foreign key (unit_id) references unit (id),
  key membership_members (cluster_id, left_on)
);
grant select, insert, update, delete on membership to '${portal}'@'${portalHost}';

--changeset codau:organisation-4
-- Who sits in which cluster now: the one thing of this module that others may join with their own rows.
create view cluster_seat as
  select m.season_id, m.cluster_id, c.code as cluster_code, c.name as cluster_name, c.kind as cluster_kind, m.unit_id,
      u.code as unit_code, u.name as unit_name,
      case when c.head_unit_id = m.unit_id then 'HEAD' when d.unit_id is null then 'MEMBER' else 'DEPUTY' end as position,
      coalesce(d.position, 0) as turn
    from membership m join cluster c on c.id = m.cluster_id join unit u on u.id = m.unit_id
      left join cluster_deputy d on d.cluster_id = m.cluster_id and d.unit_id = m.unit_id
    where m.left_on = '9999-12-31';
grant select on cluster_seat to '${portal}'@'${portalHost}';

--changeset codau:organisation-seat-kind
-- Of what kind a member is: some criteria concern some kinds only.
create or replace view cluster_seat as
  select m.season_id, m.cluster_id, c.code as cluster_code, c.name as cluster_name, c.kind as cluster_kind, m.unit_id,
      u.code as unit_code, u.name as unit_name,
      case when c.head_unit_id = m.unit_id then 'HEAD' when d.unit_id is null then 'MEMBER' else 'DEPUTY' end as position,
      coalesce(d.position, 0) as turn, u.kind as unit_kind
    from membership m join cluster c on c.id = m.cluster_id join unit u on u.id = m.unit_id
      left join cluster_deputy d on d.cluster_id = m.cluster_id and d.unit_id = m.unit_id
    where m.left_on = '9999-12-31';

--changeset codau:organisation-seat-joined
-- And since when it is one, so that whoever joins the view knows all of a member.
create or replace view cluster_seat as
  select m.season_id, m.cluster_id, c.code as cluster_code, c.name as cluster_name, c.kind as cluster_kind, m.unit_id,
      u.code as unit_code, u.name as unit_name,
      case when c.head_unit_id = m.unit_id then 'HEAD' when d.unit_id is null then 'MEMBER' else 'DEPUTY' end as position,
      coalesce(d.position, 0) as turn, u.kind as unit_kind, m.joined_on
    from membership m join cluster c on c.id = m.cluster_id join unit u on u.id = m.unit_id
      left join cluster_deputy d on d.cluster_id = m.cluster_id and d.unit_id = m.unit_id
    where m.left_on = '9999-12-31';

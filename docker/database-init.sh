#!/bin/sh
# Run once by the database's image: the owner makes the tables; the portal may only do what the changelogs grant it, which
# on the audit log is to add and to read.
set -eu
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
create database codau character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
create user 'codau_owner'@'%' identified by '$CODAU_DB_OWNER_PASSWORD';
create user 'codau'@'%' identified by '$CODAU_DB_PASSWORD';
grant all on codau.* to 'codau_owner'@'%' with grant option;
SQL

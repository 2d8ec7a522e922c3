#!/bin/bash
# Runs once, when the database's volume is empty. Two roles: the owner migrates, the service works, and the service
# may do only what migrations grant it.
set -euo pipefail

psql --no-psqlrc --set=ON_ERROR_STOP=1 \
  --set=owner_password="$OWNER_DATABASE_PASSWORD" \
  --set=service_password="$SERVICE_DATABASE_PASSWORD" \
  --username=postgres --dbname=postgres <<'SQL'
-- CREATEDB: a restored copy stands beside the database that people use.
CREATE ROLE blether_owner LOGIN CREATEDB PASSWORD :'owner_password';
CREATE ROLE blether_service LOGIN PASSWORD :'service_password';
CREATE DATABASE blether OWNER blether_owner;
\connect blether
-- The one extension that an owner may not create for himself.
CREATE EXTENSION pg_stat_statements;
SQL

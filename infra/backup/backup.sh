#!/usr/bin/env bash
# Saves one Brève into a directory: backup.sh DIRECTORY
#
# With BREVE_OWNER_DATABASE_URL or BREVE_DATABASE_URL set: a dump of that database, taken while Brève runs.
# Needs a pg_dump at least as new as the server.
# Without: a copy of the embedded database's data directory (BREVE_DATA_DIR, else .breve), while Brève is stopped.
set -euo pipefail
umask 077

target=${1:?Usage: backup.sh DIRECTORY}
url=${BREVE_OWNER_DATABASE_URL:-${BREVE_DATABASE_URL:-}}
stamp=$(date -u +%Y%m%dT%H%M%SZ)
mkdir -p "$target"

if [ -n "$url" ]; then
  file="$target/breve-$stamp.dump"
  pg_dump --format=custom --no-owner --file="$file.partial" "$url"
else
  data=${BREVE_DATA_DIR:-.breve}
  [ -f "$data/VERSION" ] || { echo "$data is no data directory of Brève: set BREVE_DATA_DIR." >&2; exit 1; }
  # The database is elsewhere where its user could not reach the data directory.
  home=$data
  [ -f "$data/LOCATION" ] && home=$(cat "$data/LOCATION")
  if [ -f "$home/cluster/data/postmaster.pid" ]; then
    echo "The database in $home is running: stop Brève first, a copy taken meanwhile could not be restored." >&2
    exit 1
  fi
  file="$target/breve-$stamp.tar.gz"
  tar -czf "$file.partial" -C "$home" cluster -C "$(realpath "$data")" VERSION
fi
mv "$file.partial" "$file"
echo "$file"

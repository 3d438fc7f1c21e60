#!/usr/bin/env bash
# Brings back what backup.sh saved: restore.sh FILE
#
# A dump goes into the empty database of BREVE_OWNER_DATABASE_URL (or BREVE_DATABASE_URL).
# A copy goes into a data directory that does not exist yet (BREVE_DATA_DIR, else .breve).
# Nothing that is there is overwritten.
set -euo pipefail

file=${1:?Usage: restore.sh FILE}
case $file in
  *.dump)
    url=${BREVE_OWNER_DATABASE_URL:-${BREVE_DATABASE_URL:?the database to restore into}}
    tables=$(psql "$url" -AtXc "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
    [ "$tables" = 0 ] || { echo "That database is not empty: restore into a new one." >&2; exit 1; }
    pg_restore --no-owner --exit-on-error --single-transaction --dbname="$url" "$file"
    ;;
  *.tar.gz)
    data=${BREVE_DATA_DIR:-.breve}
    [ ! -e "$data" ] || { echo "$data exists: move it away, or set BREVE_DATA_DIR." >&2; exit 1; }
    mkdir -p "$data"
    # As root the files keep the database's user, who must get through to them.
    [ "$(id -u)" != 0 ] || chmod 711 "$data"
    tar -xzf "$file" -C "$data"
    ;;
  *)
    echo "$file is neither a .dump nor a .tar.gz of backup.sh." >&2
    exit 1
    ;;
esac
echo "Restored $file."

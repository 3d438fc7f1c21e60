-- The two roles and the database on a PostgreSQL of your own, 15 or newer. Once, as a superuser:
--   psql -d postgres -f create.sql
--   psql -d breve -f grants.sql
-- then give both roles a password (\password breve_owner, \password breve_app).
CREATE ROLE breve_owner LOGIN;
CREATE ROLE breve_app LOGIN;
CREATE DATABASE breve OWNER breve_owner ENCODING 'UTF8' TEMPLATE template0;

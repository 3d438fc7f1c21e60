-- What the application may do with what the owner's migrations make: read and write rows, change no structure.
REVOKE ALL ON DATABASE breve FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE breve TO breve_app;
GRANT USAGE ON SCHEMA public TO breve_app;
ALTER DEFAULT PRIVILEGES FOR ROLE breve_owner IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO breve_app;
ALTER DEFAULT PRIVILEGES FOR ROLE breve_owner IN SCHEMA public
  GRANT USAGE, SELECT ON SEQUENCES TO breve_app;

-- The role that requests act as: entered per transaction, without login, without DDL, subject to row-level security.
-- Roles belong to the whole cluster, so another Terratrim database may have made it already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'terratrim_app') THEN
    CREATE ROLE terratrim_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;
END
$$;
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO terratrim_app', current_database());
END
$$;
--> statement-breakpoint
REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO terratrim_app;
--> statement-breakpoint
-- Without FORCE the owner of a table would see every organization.
ALTER TABLE organizations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE teams FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE users FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE user_teams FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE api_tokens FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE cloud_accounts FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE resources FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE tags FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE terraform_states FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE estimates FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE recommendations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE actions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE action_history FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit_logs FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON organizations TO terratrim_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON teams, user_teams, api_tokens, resources, tags, terraform_states, estimates, idempotency_keys, recommendations, actions TO terratrim_app;
--> statement-breakpoint
-- History is added to and read.
GRANT SELECT, INSERT ON action_history, audit_logs TO terratrim_app;
--> statement-breakpoint
-- Everything but the password and the cloud credentials.
GRANT SELECT (id, email, name, mfa_enabled, last_login, created_at, updated_at, settings, status) ON users TO terratrim_app;
--> statement-breakpoint
GRANT SELECT (organization_id, id, name, provider, account_id, status, last_sync, created_at, updated_at, settings),
  INSERT (organization_id, id, name, provider, account_id, status, last_sync, settings),
  UPDATE (name, status, last_sync, updated_at, settings),
  DELETE ON cloud_accounts TO terratrim_app;
--> statement-breakpoint
-- Prices are imported by the owner.
GRANT SELECT ON prices, price_snapshots TO terratrim_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON installation_settings TO terratrim_app;

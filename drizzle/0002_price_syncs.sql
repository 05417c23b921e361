CREATE TABLE "price_syncs" (
	"feed" text PRIMARY KEY NOT NULL,
	"status" varchar(10) NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"snapshot_id" bigint,
	"added" integer,
	"removed" integer,
	"error" text
);
--> statement-breakpoint
-- The importer writes as the owner.
GRANT SELECT ON price_syncs TO terratrim_app;

CREATE TABLE "price_books" (
	"organization_id" uuid DEFAULT nullif(current_setting('app.organization_id', true), '')::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(100) NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "price_books_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "price_books_version_unique" UNIQUE("organization_id","name","version")
);
--> statement-breakpoint
ALTER TABLE "price_books" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "estimates" ADD COLUMN "own_prices" varchar(120);--> statement-breakpoint
ALTER TABLE "price_books" ADD CONSTRAINT "price_books_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "tenant" ON "price_books" AS PERMISSIVE FOR ALL TO public USING ("price_books"."organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid) WITH CHECK ("price_books"."organization_id" = nullif(current_setting('app.organization_id', true), '')::uuid);--> statement-breakpoint
ALTER TABLE price_books FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON price_books TO terratrim_app;

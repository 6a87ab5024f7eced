CREATE TABLE "acceptances" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"accepted" boolean NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C" NOT NULL,
	"conditions" text COLLATE "C" DEFAULT '' NOT NULL,
	"expires_on" text COLLATE "C",
	"superseded_by_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"password_hash" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C",
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"owner_person_id" text COLLATE "C",
	"owner" text COLLATE "C" DEFAULT '' NOT NULL,
	"co_owners" text COLLATE "C" DEFAULT '' NOT NULL,
	"due_on" text COLLATE "C",
	"deliverable" text COLLATE "C" DEFAULT '' NOT NULL,
	"deliverable_kind" text COLLATE "C",
	"state" text COLLATE "C" DEFAULT 'to-do' NOT NULL,
	"done_on" text COLLATE "C",
	"parent_id" text COLLATE "C",
	"source_kind" text COLLATE "C",
	"source_id" text COLLATE "C",
	"position" bigint DEFAULT 0 NOT NULL,
	"external_id" text COLLATE "C",
	"labels" text COLLATE "C" DEFAULT '' NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"condition_state" text COLLATE "C",
	"condition_on" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "agreement_parties" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"agreement_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "agreement_parties_once" UNIQUE("agreement_id","stakeholder_id")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"reference" text COLLATE "C" DEFAULT '' NOT NULL,
	"signed_on" text COLLATE "C",
	"until_on" text COLLATE "C",
	"note" text COLLATE "C" DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amendments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"field" text COLLATE "C" NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"reason" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"impact_id" text COLLATE "C" NOT NULL,
	"version_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"assessment_revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C",
	"move" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" DEFAULT '' NOT NULL,
	"on_day" text COLLATE "C" NOT NULL,
	"magnitude" bigint,
	"confidence" bigint,
	"likelihood_before" bigint,
	"severity_before" bigint,
	"likelihood_after" bigint,
	"severity_after" bigint,
	"unit" text COLLATE "C",
	"amount_low" bigint,
	"amount_likely" bigint,
	"amount_high" bigint,
	CONSTRAINT "assessments_once" UNIQUE("impact_id","version_id","kind","assessment_revision")
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C",
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"caption" text COLLATE "C" DEFAULT '' NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"width" bigint,
	"height" bigint,
	"storage_key" text COLLATE "C" NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"key" text COLLATE "C" NOT NULL,
	"window" bigint NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "attempts_key_window_pk" PRIMARY KEY("key","window")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"program_id" text COLLATE "C",
	"iteration_id" text COLLATE "C",
	"at" timestamp (3) with time zone NOT NULL,
	"actor_token" text COLLATE "C",
	"event" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"field" text COLLATE "C",
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "brief_edition_decisions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"decision_id" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brief_edition_names" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"token" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brief_editions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"program_id" text COLLATE "C" NOT NULL,
	"iteration_id" text COLLATE "C",
	"version_id" text COLLATE "C",
	"number" bigint NOT NULL,
	"audience" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C" NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"issued_by" text COLLATE "C" NOT NULL,
	"content" text COLLATE "C" NOT NULL,
	"fingerprint" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brief_presences" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"section_id" text COLLATE "C" NOT NULL,
	"member_id" text COLLATE "C" NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brief_revisions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"section_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_token" text COLLATE "C" NOT NULL,
	"how" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brief_sections" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"program_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"owner_member_id" text COLLATE "C",
	"text" text COLLATE "C" DEFAULT '' NOT NULL,
	"ready" boolean DEFAULT false NOT NULL,
	"text_revision" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brief_templates" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"format" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"storage_key" text COLLATE "C" NOT NULL,
	"found" jsonb
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"member_id" text COLLATE "C" NOT NULL,
	"program_id" text COLLATE "C",
	"token_hash" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feeds_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "captured_lines" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"iteration_id" text COLLATE "C",
	"kind" text COLLATE "C",
	"text" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"sorted_at" timestamp (3) with time zone,
	"sorted_into" text COLLATE "C",
	"sorted_into_id" text COLLATE "C",
	"workshop_id" text COLLATE "C",
	"room_phone_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "closing_drafts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"newcomers_confirmed" boolean DEFAULT false NOT NULL,
	"outcome" text COLLATE "C",
	"outcome_reason" text COLLATE "C" DEFAULT '' NOT NULL,
	"version_name" text COLLATE "C" DEFAULT '' NOT NULL,
	"version_description" text COLLATE "C" DEFAULT '' NOT NULL,
	"learned" text COLLATE "C" DEFAULT '' NOT NULL,
	"reusable" text COLLATE "C" DEFAULT '' NOT NULL,
	"uncertainty_resolved" text COLLATE "C",
	"judgements" jsonb,
	CONSTRAINT "closing_drafts_iteration_id_unique" UNIQUE("iteration_id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"program_id" text COLLATE "C",
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"iteration_id" text COLLATE "C",
	"what" text COLLATE "C" NOT NULL,
	"constraint_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"state_on" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C",
	"amount" bigint
);
--> statement-breakpoint
CREATE TABLE "decision_requests" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"program_id" text COLLATE "C" NOT NULL,
	"iteration_id" text COLLATE "C",
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"sentence" text COLLATE "C" NOT NULL,
	"money" bigint,
	"person_months" bigint,
	"worst_case" text COLLATE "C" DEFAULT '' NOT NULL,
	"options" text COLLATE "C" DEFAULT '' NOT NULL,
	"deadline" text COLLATE "C",
	"state" text COLLATE "C" DEFAULT 'open' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"program_id" text COLLATE "C" NOT NULL,
	"iteration_id" text COLLATE "C",
	"request_id" text COLLATE "C",
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"dissent" text COLLATE "C" DEFAULT '' NOT NULL,
	"on_behalf_of" text COLLATE "C" DEFAULT '' NOT NULL,
	"on_day" text COLLATE "C" NOT NULL,
	"supersedes_id" text COLLATE "C",
	"option_id" text COLLATE "C",
	"engaged" bigint
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"iteration_id" text COLLATE "C" NOT NULL,
	"experiment_id" text COLLATE "C",
	"fact" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence_links" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"evidence_id" text COLLATE "C" NOT NULL,
	"hypothesis_id" text COLLATE "C" NOT NULL,
	"stance" text COLLATE "C" NOT NULL,
	CONSTRAINT "evidence_links_once" UNIQUE("evidence_id","hypothesis_id")
);
--> statement-breakpoint
CREATE TABLE "exchanges" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"direction" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"what" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C" NOT NULL,
	"opening_item_id" text COLLATE "C",
	"answers_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "experiment_hypotheses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"experiment_id" text COLLATE "C" NOT NULL,
	"hypothesis_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "experiment_hypotheses_once" UNIQUE("experiment_id","hypothesis_id")
);
--> statement-breakpoint
CREATE TABLE "experiments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"iteration_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C",
	"notes" text COLLATE "C" DEFAULT '' NOT NULL,
	"workshop_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "first_steps" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"iteration_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"pair_id" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"money" bigint,
	"person_months" bigint,
	"expected_learning" text COLLATE "C" DEFAULT '' NOT NULL,
	CONSTRAINT "first_steps_once" UNIQUE("iteration_id","pair_id","stakeholder_id")
);
--> statement-breakpoint
CREATE TABLE "held_forms" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"fields" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "held_forms_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "hypotheses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"origin" text COLLATE "C" DEFAULT 'planned' NOT NULL,
	"origin_iteration_id" text COLLATE "C",
	"origin_through" text COLLATE "C",
	"origin_subject_id" text COLLATE "C",
	"origin_note" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"pair_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"statement" text COLLATE "C" NOT NULL,
	"threshold" text COLLATE "C" DEFAULT '' NOT NULL,
	"controlled" text COLLATE "C" DEFAULT '' NOT NULL,
	"depends_on_others" text COLLATE "C" DEFAULT '' NOT NULL,
	"added_on_day" bigint,
	"parent_id" text COLLATE "C",
	"relation" text COLLATE "C",
	"lineage_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "hypotheses_number" UNIQUE("program_id","number")
);
--> statement-breakpoint
CREATE TABLE "impact_pairs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"impact_id" text COLLATE "C" NOT NULL,
	"pair_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "impact_pairs_once" UNIQUE("impact_id","pair_id")
);
--> statement-breakpoint
CREATE TABLE "impact_reviews" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"impact_id" text COLLATE "C" NOT NULL,
	"move" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" DEFAULT '' NOT NULL,
	"in_bulk" boolean DEFAULT false NOT NULL,
	"magnitude" bigint,
	"confidence" bigint,
	"likelihood_before" bigint,
	"severity_before" bigint,
	"likelihood_after" bigint,
	"severity_after" bigint,
	"unit" text COLLATE "C",
	"amount_low" bigint,
	"amount_likely" bigint,
	"amount_high" bigint,
	CONSTRAINT "impact_reviews_once" UNIQUE("iteration_id","impact_id")
);
--> statement-breakpoint
CREATE TABLE "impacts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"statement" text COLLATE "C" NOT NULL,
	"for_whom" text COLLATE "C" DEFAULT '' NOT NULL,
	"directness" text COLLATE "C",
	"exchangeable" boolean DEFAULT false NOT NULL,
	"quantifiable" boolean DEFAULT false NOT NULL,
	"expressible" boolean DEFAULT true NOT NULL,
	"materiality" text COLLATE "C",
	"time_scale" text COLLATE "C",
	"lens_id" text COLLATE "C",
	"captured_by" text COLLATE "C" DEFAULT '' NOT NULL,
	"control_action_id" text COLLATE "C",
	"disclosure" text COLLATE "C" DEFAULT 'team' NOT NULL,
	"retired_on" text COLLATE "C",
	"retired_in_iteration_id" text COLLATE "C",
	CONSTRAINT "impacts_number" UNIQUE("program_id","number")
);
--> statement-breakpoint
CREATE TABLE "interactions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"on_day" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"what" text COLLATE "C" NOT NULL,
	"led_to" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C",
	"token_hash" text COLLATE "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "iterations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"program_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"question" text COLLATE "C" DEFAULT '' NOT NULL,
	"starts_on" text COLLATE "C",
	"ends_on" text COLLATE "C",
	"base_version_id" text COLLATE "C",
	"target_version_id" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"opened_on" text COLLATE "C",
	"closed_on" text COLLATE "C",
	"outcome" text COLLATE "C",
	"outcome_reason" text COLLATE "C" DEFAULT '' NOT NULL,
	"learned" text COLLATE "C" DEFAULT '' NOT NULL,
	"reusable" text COLLATE "C" DEFAULT '' NOT NULL,
	"uncertainty_resolved" text COLLATE "C",
	"worst_case" text COLLATE "C" DEFAULT '' NOT NULL,
	"image_loss" text COLLATE "C" DEFAULT '' NOT NULL,
	"legal_loss" text COLLATE "C" DEFAULT '' NOT NULL,
	"know_how_loss" text COLLATE "C" DEFAULT '' NOT NULL,
	"opportunity_loss" text COLLATE "C" DEFAULT '' NOT NULL,
	"newcomers_confirmed_at" timestamp (3) with time zone,
	CONSTRAINT "iterations_number" UNIQUE("program_id","number")
);
--> statement-breakpoint
CREATE TABLE "list_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"list" text COLLATE "C" NOT NULL,
	"seed_key" text COLLATE "C",
	"label" text COLLATE "C",
	"audience" text COLLATE "C",
	"position" bigint NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"revision" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loans" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"commitment_id" text COLLATE "C",
	"what" text COLLATE "C" NOT NULL,
	"count" bigint NOT NULL,
	"lent_on" text COLLATE "C" NOT NULL,
	"due_on" text COLLATE "C",
	"returned_count" bigint DEFAULT 0 NOT NULL,
	"returned_on" text COLLATE "C",
	"note" text COLLATE "C" DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loss_abilities" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"amount" bigint,
	CONSTRAINT "loss_abilities_once" UNIQUE("iteration_id","stakeholder_id","unit")
);
--> statement-breakpoint
CREATE TABLE "loss_ceilings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"amount" bigint,
	"hoped_to_recover" bigint,
	"superseded_by_id" text COLLATE "C",
	"decision_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "loss_movements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"iteration_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"amount" bigint,
	"on_day" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"pair_id" text COLLATE "C",
	"first_step_id" text COLLATE "C",
	"against_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "loss_not_known" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	CONSTRAINT "loss_not_known_once" UNIQUE("iteration_id","stakeholder_id","unit")
);
--> statement-breakpoint
CREATE TABLE "means" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"commitment_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"quantity" text COLLATE "C" DEFAULT '' NOT NULL,
	"unit" text COLLATE "C" DEFAULT '' NOT NULL,
	"from_on" text COLLATE "C",
	"until_on" text COLLATE "C",
	"recoverable" boolean,
	"disclosure" text COLLATE "C" DEFAULT 'network' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C",
	"token" text COLLATE "C" NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"left_at" timestamp (3) with time zone,
	"revision" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "members_token_unique" UNIQUE("token"),
	CONSTRAINT "members_account" UNIQUE("workspace_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"kept_id" text COLLATE "C" NOT NULL,
	"merged_id" text COLLATE "C" NOT NULL,
	"moved" jsonb NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "names" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"token" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "objections" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"raised_by_member_id" text COLLATE "C",
	"raised_by_person_id" text COLLATE "C",
	"raised_by_stakeholder_id" text COLLATE "C",
	"raised_on" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C",
	"subject_id" text COLLATE "C",
	"owner_member_id" text COLLATE "C",
	"reply" text COLLATE "C" DEFAULT '' NOT NULL,
	"replied_by_member_id" text COLLATE "C",
	"replied_on" text COLLATE "C",
	"state" text COLLATE "C" DEFAULT 'open' NOT NULL,
	"state_on" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "observation_leads" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"observation_id" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"iteration_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"what" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C" NOT NULL,
	"how_used" text COLLATE "C" DEFAULT '' NOT NULL,
	"source" text COLLATE "C" DEFAULT '' NOT NULL,
	"workshop_id" text COLLATE "C",
	"loan_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "open_questions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"question" text COLLATE "C" NOT NULL,
	"asked_by" text COLLATE "C" DEFAULT '' NOT NULL,
	"workshop_id" text COLLATE "C",
	"decision_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "opening_items" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"family" text COLLATE "C" DEFAULT '' NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"disclosure" text COLLATE "C" DEFAULT 'network' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opening_requests" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"opening_item_id" text COLLATE "C" NOT NULL,
	"pair_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "opening_requests_once" UNIQUE("opening_item_id","pair_id")
);
--> statement-breakpoint
CREATE TABLE "opening_risks" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"opening_item_id" text COLLATE "C" NOT NULL,
	"impact_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "opening_risks_once" UNIQUE("opening_item_id","impact_id")
);
--> statement-breakpoint
CREATE TABLE "opening_states" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"opening_item_id" text COLLATE "C" NOT NULL,
	"version_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"licence" text COLLATE "C" DEFAULT '' NOT NULL,
	"note" text COLLATE "C" DEFAULT '' NOT NULL,
	CONSTRAINT "opening_states_once" UNIQUE("opening_item_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "options" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"question_id" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"pros" text COLLATE "C" DEFAULT '' NOT NULL,
	"cons" text COLLATE "C" DEFAULT '' NOT NULL,
	"benchmark" text COLLATE "C" DEFAULT '' NOT NULL,
	"outcome" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "pair_choices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"pair_id" text COLLATE "C" NOT NULL,
	"chosen" boolean NOT NULL,
	"rule_result" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" DEFAULT '' NOT NULL,
	"dissent" text COLLATE "C" DEFAULT '' NOT NULL,
	CONSTRAINT "pair_choices_once" UNIQUE("iteration_id","pair_id")
);
--> statement-breakpoint
CREATE TABLE "pairs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"origin" text COLLATE "C" DEFAULT 'planned' NOT NULL,
	"origin_iteration_id" text COLLATE "C",
	"origin_through" text COLLATE "C",
	"origin_subject_id" text COLLATE "C",
	"origin_note" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"usage_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C",
	"category_id" text COLLATE "C",
	"parent_id" text COLLATE "C",
	"engagement" text COLLATE "C" DEFAULT 'identified' NOT NULL,
	"engagement_on" text COLLATE "C",
	"connection" text COLLATE "C" DEFAULT '' NOT NULL,
	"connected" text COLLATE "C" DEFAULT 'unknown' NOT NULL,
	"connected_note" text COLLATE "C" DEFAULT '' NOT NULL,
	"interested" text COLLATE "C" DEFAULT 'unknown' NOT NULL,
	"interested_note" text COLLATE "C" DEFAULT '' NOT NULL,
	"strong_benefits" text COLLATE "C" DEFAULT 'unknown' NOT NULL,
	"strong_benefits_note" text COLLATE "C" DEFAULT '' NOT NULL,
	"acceptable_risks" text COLLATE "C" DEFAULT 'unknown' NOT NULL,
	"acceptable_risks_note" text COLLATE "C" DEFAULT '' NOT NULL,
	CONSTRAINT "pairs_stakeholder_once" UNIQUE("program_id","usage_id","stakeholder_id"),
	CONSTRAINT "pairs_category_once" UNIQUE("program_id","usage_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "person_connections" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"from_person_id" text COLLATE "C" NOT NULL,
	"to_person_id" text COLLATE "C" NOT NULL,
	"strength" bigint NOT NULL,
	"last_contact_on" text COLLATE "C",
	"note" text COLLATE "C" DEFAULT '' NOT NULL,
	CONSTRAINT "person_connections_once" UNIQUE("from_person_id","to_person_id")
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"stakeholder_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"search_text" text COLLATE "C" NOT NULL,
	"token" text COLLATE "C" NOT NULL,
	"skills" text COLLATE "C" DEFAULT '' NOT NULL,
	"merged_into_id" text COLLATE "C",
	"consent" text COLLATE "C" DEFAULT 'inside' NOT NULL,
	CONSTRAINT "persons_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "program_roles" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"program_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	CONSTRAINT "program_roles_once" UNIQUE("program_id","stakeholder_id","role")
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"purpose" text COLLATE "C" DEFAULT '' NOT NULL,
	"challenge" text COLLATE "C" DEFAULT '' NOT NULL,
	"currency" text COLLATE "C" NOT NULL,
	"days_per_person_month" bigint NOT NULL,
	"last_hypothesis_number" bigint DEFAULT 0 NOT NULL,
	"last_impact_number" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "programs_slug" UNIQUE("workspace_id","slug")
);
--> statement-breakpoint
CREATE TABLE "project_evidence" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"project_id" text COLLATE "C" NOT NULL,
	"evidence_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "project_evidence_once" UNIQUE("project_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "project_items" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"project_id" text COLLATE "C" NOT NULL,
	"opening_item_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "project_items_once" UNIQUE("project_id","opening_item_id")
);
--> statement-breakpoint
CREATE TABLE "project_members" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"project_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"lead" boolean DEFAULT false NOT NULL,
	CONSTRAINT "project_members_once" UNIQUE("project_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"workshop_id" text COLLATE "C",
	"iteration_id" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"pair_id" text COLLATE "C",
	"state" text COLLATE "C" DEFAULT 'idea' NOT NULL,
	"over_contractor_id" text COLLATE "C",
	"added" text COLLATE "C" DEFAULT '' NOT NULL,
	"disclosure" text COLLATE "C" DEFAULT 'network' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promises" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"stakeholder_id" text COLLATE "C",
	"what" text COLLATE "C" NOT NULL,
	"made_on" text COLLATE "C" NOT NULL,
	"due_on" text COLLATE "C" NOT NULL,
	"owner_person_id" text COLLATE "C",
	"owner" text COLLATE "C" DEFAULT '' NOT NULL,
	"kept_on" text COLLATE "C",
	"workshop_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"program_id" text COLLATE "C" NOT NULL,
	"source_kind" text COLLATE "C" NOT NULL,
	"source_key" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"parent_key" text COLLATE "C",
	"position" bigint NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"fields" jsonb NOT NULL,
	"line" bigint,
	"source_text" text COLLATE "C" DEFAULT '' NOT NULL,
	"before" jsonb,
	"uncertain" text COLLATE "C",
	"state" text COLLATE "C" DEFAULT 'pending' NOT NULL,
	"record_kind" text COLLATE "C",
	"record_id" text COLLATE "C",
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "questionnaires" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"title" jsonb NOT NULL,
	"intro" jsonb NOT NULL,
	"licence" text COLLATE "C" DEFAULT 'CC BY-SA 4.0' NOT NULL,
	"token" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" DEFAULT 'draft' NOT NULL,
	"closes_on" text COLLATE "C",
	"response_limit" bigint,
	CONSTRAINT "questionnaires_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"questionnaire_id" text COLLATE "C" NOT NULL,
	"step" bigint NOT NULL,
	"position" bigint NOT NULL,
	"retired_on" text COLLATE "C",
	"key" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"several" boolean DEFAULT true NOT NULL,
	"unit" text COLLATE "C",
	"label" jsonb NOT NULL,
	"options" jsonb NOT NULL,
	"columns" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"author_person_id" text COLLATE "C",
	"author" text COLLATE "C" DEFAULT '' NOT NULL,
	"consent" boolean DEFAULT false NOT NULL,
	"disclosure" text COLLATE "C" DEFAULT 'team' NOT NULL,
	"workshop_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "report_imports" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"program_id" text COLLATE "C" NOT NULL,
	"page_key" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"format" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"workshop_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "reset_links" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "reset_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "resource_versions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"deliverables" text COLLATE "C" DEFAULT '' NOT NULL,
	"trl" bigint,
	"image_risk" bigint,
	"image_risk_comment" text COLLATE "C",
	"engagement" bigint,
	"engagement_comment" text COLLATE "C",
	"openness" bigint,
	"openness_comment" text COLLATE "C",
	"attractiveness" bigint,
	"attractiveness_comment" text COLLATE "C",
	"produced_by_iteration_id" text COLLATE "C",
	"produced_on" text COLLATE "C",
	"authorised_on" text COLLATE "C",
	"opened_on" text COLLATE "C",
	"refused_on" text COLLATE "C",
	CONSTRAINT "resource_versions_position" UNIQUE("program_id","position")
);
--> statement-breakpoint
CREATE TABLE "response_abilities" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"response_id" text COLLATE "C" NOT NULL,
	"answers" jsonb NOT NULL,
	CONSTRAINT "response_abilities_response_id_unique" UNIQUE("response_id")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"questionnaire_id" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"step" bigint DEFAULT 1 NOT NULL,
	"answers" jsonb NOT NULL,
	"name" text COLLATE "C" DEFAULT '' NOT NULL,
	"organisation" text COLLATE "C" DEFAULT '' NOT NULL,
	"contact" text COLLATE "C" DEFAULT '' NOT NULL,
	"visibility" text COLLATE "C" DEFAULT 'inside' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"revision" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "responses_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "room_phones" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"room_id" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"nickname" text COLLATE "C" DEFAULT '' NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "room_phones_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "room_votes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"room_id" text COLLATE "C" NOT NULL,
	"phone_id" text COLLATE "C" NOT NULL,
	"pair_id" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "room_votes_once" UNIQUE("room_id","phone_id","pair_id")
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"workshop_id" text COLLATE "C" NOT NULL,
	"token" text COLLATE "C" NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"pair_ids" jsonb NOT NULL,
	CONSTRAINT "rooms_workshop_id_unique" UNIQUE("workshop_id"),
	CONSTRAINT "rooms_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"audience" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	"subjects" jsonb,
	CONSTRAINT "search_words_once" UNIQUE("workspace_id","word")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"program_id" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "share_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "share_openings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"share_id" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"device" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stakeholder_categories" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"stakeholder_id" text COLLATE "C" NOT NULL,
	"category_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "stakeholder_categories_once" UNIQUE("stakeholder_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "stakeholders" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"origin" text COLLATE "C" DEFAULT 'planned' NOT NULL,
	"origin_iteration_id" text COLLATE "C",
	"origin_through" text COLLATE "C",
	"origin_subject_id" text COLLATE "C",
	"origin_note" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"search_text" text COLLATE "C" NOT NULL,
	"nature" text COLLATE "C" DEFAULT 'organisation' NOT NULL,
	"category_id" text COLLATE "C",
	"competitor" boolean DEFAULT false NOT NULL,
	"cv" text COLLATE "C" DEFAULT '' NOT NULL,
	"experience" text COLLATE "C" DEFAULT '' NOT NULL,
	"connection" text COLLATE "C" DEFAULT '' NOT NULL,
	"how_to_engage" text COLLATE "C" DEFAULT '' NOT NULL,
	"ask" text COLLATE "C" DEFAULT '' NOT NULL,
	"engage_owner" text COLLATE "C" DEFAULT '' NOT NULL,
	"next_step_on" text COLLATE "C",
	"advice" text COLLATE "C" DEFAULT '' NOT NULL,
	"links" text COLLATE "C" DEFAULT '' NOT NULL,
	"merged_into_id" text COLLATE "C",
	"engagement" text COLLATE "C" DEFAULT 'identified' NOT NULL,
	"engagement_on" text COLLATE "C",
	"met_on" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "state_changes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "usages" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"origin" text COLLATE "C" DEFAULT 'planned' NOT NULL,
	"origin_iteration_id" text COLLATE "C",
	"origin_through" text COLLATE "C",
	"origin_subject_id" text COLLATE "C",
	"origin_note" text COLLATE "C",
	"seed_key" text COLLATE "C",
	"label" text COLLATE "C",
	"description" text COLLATE "C" DEFAULT '' NOT NULL,
	"parent_id" text COLLATE "C",
	"purpose_id" text COLLATE "C",
	"position" bigint DEFAULT 0 NOT NULL,
	"retired_at" text COLLATE "C",
	"merged_into_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"iteration_id" text COLLATE "C" NOT NULL,
	"hypothesis_id" text COLLATE "C" NOT NULL,
	"result" text COLLATE "C" NOT NULL,
	"learning" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C" NOT NULL,
	CONSTRAINT "verdicts_hypothesis_id_unique" UNIQUE("hypothesis_id")
);
--> statement-breakpoint
CREATE TABLE "workshop_attendances" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"workshop_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workshop_invitees" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"workshop_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"name" text COLLATE "C" DEFAULT '' NOT NULL,
	"answer" text COLLATE "C" DEFAULT 'invited' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workshop_outcomes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"workshop_id" text COLLATE "C" NOT NULL,
	"outcome_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workshop_questions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"workshop_id" text COLLATE "C" NOT NULL,
	"question_id" text COLLATE "C" NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "workshop_questions_once" UNIQUE("workshop_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "workshops" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workspace_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C",
	"revision" bigint DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text COLLATE "C",
	"program_id" text COLLATE "C" NOT NULL,
	"iteration_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"on_day" text COLLATE "C",
	"hours" text COLLATE "C" DEFAULT '' NOT NULL,
	"place" text COLLATE "C" DEFAULT '' NOT NULL,
	"facilitator_person_id" text COLLATE "C",
	"theme" text COLLATE "C" DEFAULT '' NOT NULL,
	"challenge" text COLLATE "C" DEFAULT '' NOT NULL,
	"notes" text COLLATE "C" DEFAULT '' NOT NULL,
	"agenda" text COLLATE "C" DEFAULT '' NOT NULL,
	"circle" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"time_zone" text COLLATE "C" NOT NULL,
	"reference_date" text COLLATE "C",
	"demonstration" boolean DEFAULT false NOT NULL,
	"person_month_rate" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revision" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "workspaces_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_impact_id_impacts_id_fk" FOREIGN KEY ("impact_id") REFERENCES "public"."impacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_version_id_resource_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."resource_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_edition_decisions" ADD CONSTRAINT "brief_edition_decisions_edition_id_brief_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."brief_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_edition_names" ADD CONSTRAINT "brief_edition_names_edition_id_brief_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."brief_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_editions" ADD CONSTRAINT "brief_editions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_presences" ADD CONSTRAINT "brief_presences_section_id_brief_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."brief_sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_revisions" ADD CONSTRAINT "brief_revisions_section_id_brief_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."brief_sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_sections" ADD CONSTRAINT "brief_sections_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captured_lines" ADD CONSTRAINT "captured_lines_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captured_lines" ADD CONSTRAINT "captured_lines_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_drafts" ADD CONSTRAINT "closing_drafts_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_requests" ADD CONSTRAINT "decision_requests_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_request_id_decision_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."decision_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_experiment_id_experiments_id_fk" FOREIGN KEY ("experiment_id") REFERENCES "public"."experiments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_links" ADD CONSTRAINT "evidence_links_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_links" ADD CONSTRAINT "evidence_links_hypothesis_id_hypotheses_id_fk" FOREIGN KEY ("hypothesis_id") REFERENCES "public"."hypotheses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchanges" ADD CONSTRAINT "exchanges_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchanges" ADD CONSTRAINT "exchanges_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchanges" ADD CONSTRAINT "exchanges_opening_item_id_opening_items_id_fk" FOREIGN KEY ("opening_item_id") REFERENCES "public"."opening_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_hypotheses" ADD CONSTRAINT "experiment_hypotheses_experiment_id_experiments_id_fk" FOREIGN KEY ("experiment_id") REFERENCES "public"."experiments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_hypotheses" ADD CONSTRAINT "experiment_hypotheses_hypothesis_id_hypotheses_id_fk" FOREIGN KEY ("hypothesis_id") REFERENCES "public"."hypotheses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_steps" ADD CONSTRAINT "first_steps_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_steps" ADD CONSTRAINT "first_steps_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_steps" ADD CONSTRAINT "first_steps_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hypotheses" ADD CONSTRAINT "hypotheses_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hypotheses" ADD CONSTRAINT "hypotheses_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hypotheses" ADD CONSTRAINT "hypotheses_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impact_pairs" ADD CONSTRAINT "impact_pairs_impact_id_impacts_id_fk" FOREIGN KEY ("impact_id") REFERENCES "public"."impacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impact_pairs" ADD CONSTRAINT "impact_pairs_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impact_reviews" ADD CONSTRAINT "impact_reviews_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impact_reviews" ADD CONSTRAINT "impact_reviews_impact_id_impacts_id_fk" FOREIGN KEY ("impact_id") REFERENCES "public"."impacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impacts" ADD CONSTRAINT "impacts_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impacts" ADD CONSTRAINT "impacts_lens_id_list_entries_id_fk" FOREIGN KEY ("lens_id") REFERENCES "public"."list_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iterations" ADD CONSTRAINT "iterations_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iterations" ADD CONSTRAINT "iterations_base_version_id_resource_versions_id_fk" FOREIGN KEY ("base_version_id") REFERENCES "public"."resource_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iterations" ADD CONSTRAINT "iterations_target_version_id_resource_versions_id_fk" FOREIGN KEY ("target_version_id") REFERENCES "public"."resource_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_entries" ADD CONSTRAINT "list_entries_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loans" ADD CONSTRAINT "loans_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loans" ADD CONSTRAINT "loans_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_abilities" ADD CONSTRAINT "loss_abilities_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_abilities" ADD CONSTRAINT "loss_abilities_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_ceilings" ADD CONSTRAINT "loss_ceilings_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_ceilings" ADD CONSTRAINT "loss_ceilings_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_movements" ADD CONSTRAINT "loss_movements_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_movements" ADD CONSTRAINT "loss_movements_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_movements" ADD CONSTRAINT "loss_movements_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_movements" ADD CONSTRAINT "loss_movements_first_step_id_first_steps_id_fk" FOREIGN KEY ("first_step_id") REFERENCES "public"."first_steps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_not_known" ADD CONSTRAINT "loss_not_known_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_not_known" ADD CONSTRAINT "loss_not_known_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "means" ADD CONSTRAINT "means_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation_leads" ADD CONSTRAINT "observation_leads_observation_id_observations_id_fk" FOREIGN KEY ("observation_id") REFERENCES "public"."observations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_questions" ADD CONSTRAINT "open_questions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_items" ADD CONSTRAINT "opening_items_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_requests" ADD CONSTRAINT "opening_requests_opening_item_id_opening_items_id_fk" FOREIGN KEY ("opening_item_id") REFERENCES "public"."opening_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_risks" ADD CONSTRAINT "opening_risks_opening_item_id_opening_items_id_fk" FOREIGN KEY ("opening_item_id") REFERENCES "public"."opening_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_states" ADD CONSTRAINT "opening_states_opening_item_id_opening_items_id_fk" FOREIGN KEY ("opening_item_id") REFERENCES "public"."opening_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_states" ADD CONSTRAINT "opening_states_version_id_resource_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."resource_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "options" ADD CONSTRAINT "options_question_id_open_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."open_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_choices" ADD CONSTRAINT "pair_choices_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_choices" ADD CONSTRAINT "pair_choices_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_usage_id_usages_id_fk" FOREIGN KEY ("usage_id") REFERENCES "public"."usages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_category_id_list_entries_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."list_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_connections" ADD CONSTRAINT "person_connections_from_person_id_persons_id_fk" FOREIGN KEY ("from_person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_connections" ADD CONSTRAINT "person_connections_to_person_id_persons_id_fk" FOREIGN KEY ("to_person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_roles" ADD CONSTRAINT "program_roles_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_evidence" ADD CONSTRAINT "project_evidence_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_evidence" ADD CONSTRAINT "project_evidence_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_items" ADD CONSTRAINT "project_items_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_items" ADD CONSTRAINT "project_items_opening_item_id_opening_items_id_fk" FOREIGN KEY ("opening_item_id") REFERENCES "public"."opening_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_pair_id_pairs_id_fk" FOREIGN KEY ("pair_id") REFERENCES "public"."pairs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_over_contractor_id_stakeholders_id_fk" FOREIGN KEY ("over_contractor_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_questionnaire_id_questionnaires_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaires"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_imports" ADD CONSTRAINT "report_imports_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reset_links" ADD CONSTRAINT "reset_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_versions" ADD CONSTRAINT "resource_versions_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_abilities" ADD CONSTRAINT "response_abilities_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_questionnaire_id_questionnaires_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaires"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_phones" ADD CONSTRAINT "room_phones_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_votes" ADD CONSTRAINT "room_votes_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_votes" ADD CONSTRAINT "room_votes_phone_id_room_phones_id_fk" FOREIGN KEY ("phone_id") REFERENCES "public"."room_phones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_openings" ADD CONSTRAINT "share_openings_share_id_share_links_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."share_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stakeholder_categories" ADD CONSTRAINT "stakeholder_categories_stakeholder_id_stakeholders_id_fk" FOREIGN KEY ("stakeholder_id") REFERENCES "public"."stakeholders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stakeholder_categories" ADD CONSTRAINT "stakeholder_categories_category_id_list_entries_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."list_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stakeholders" ADD CONSTRAINT "stakeholders_category_id_list_entries_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."list_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usages" ADD CONSTRAINT "usages_purpose_id_list_entries_id_fk" FOREIGN KEY ("purpose_id") REFERENCES "public"."list_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_iteration_id_iterations_id_fk" FOREIGN KEY ("iteration_id") REFERENCES "public"."iterations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_hypothesis_id_hypotheses_id_fk" FOREIGN KEY ("hypothesis_id") REFERENCES "public"."hypotheses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_attendances" ADD CONSTRAINT "workshop_attendances_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_invitees" ADD CONSTRAINT "workshop_invitees_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_outcomes" ADD CONSTRAINT "workshop_outcomes_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_questions" ADD CONSTRAINT "workshop_questions_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_questions" ADD CONSTRAINT "workshop_questions_question_id_open_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."open_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acceptances_iteration" ON "acceptances" USING btree ("iteration_id");--> statement-breakpoint
CREATE INDEX "acceptances_subject" ON "acceptances" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "actions_program" ON "actions" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "actions_source" ON "actions" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "agreements_program" ON "agreements" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "amendments_iteration" ON "amendments" USING btree ("iteration_id");--> statement-breakpoint
CREATE INDEX "amendments_subject" ON "amendments" USING btree ("workspace_id","subject_id");--> statement-breakpoint
CREATE INDEX "attachments_subject" ON "attachments" USING btree ("workspace_id","subject_id");--> statement-breakpoint
CREATE INDEX "audit_entries_time" ON "audit_entries" USING btree ("workspace_id","id");--> statement-breakpoint
CREATE INDEX "audit_entries_program" ON "audit_entries" USING btree ("program_id","id");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("workspace_id","subject_id");--> statement-breakpoint
CREATE INDEX "brief_edition_decisions_edition" ON "brief_edition_decisions" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "brief_edition_names_edition" ON "brief_edition_names" USING btree ("edition_id");--> statement-breakpoint
CREATE UNIQUE INDEX "brief_editions_number" ON "brief_editions" USING btree ("program_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "brief_presences_member" ON "brief_presences" USING btree ("section_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "brief_revisions_number" ON "brief_revisions" USING btree ("section_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "brief_sections_key" ON "brief_sections" USING btree ("program_id","key");--> statement-breakpoint
CREATE INDEX "brief_templates_workspace" ON "brief_templates" USING btree ("workspace_id","format");--> statement-breakpoint
CREATE INDEX "calendar_feeds_member" ON "calendar_feeds" USING btree ("workspace_id","member_id");--> statement-breakpoint
CREATE INDEX "captured_lines_program" ON "captured_lines" USING btree ("program_id","sorted_at");--> statement-breakpoint
CREATE INDEX "captured_lines_workshop" ON "captured_lines" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "comments_subject" ON "comments" USING btree ("workspace_id","subject_id");--> statement-breakpoint
CREATE INDEX "commitments_program" ON "commitments" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "commitments_stakeholder" ON "commitments" USING btree ("stakeholder_id");--> statement-breakpoint
CREATE INDEX "decision_requests_program" ON "decision_requests" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "decisions_program" ON "decisions" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "decisions_subject" ON "decisions" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "evidence_iteration" ON "evidence" USING btree ("iteration_id");--> statement-breakpoint
CREATE INDEX "evidence_links_hypothesis" ON "evidence_links" USING btree ("hypothesis_id");--> statement-breakpoint
CREATE INDEX "exchanges_program" ON "exchanges" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "exchanges_stakeholder" ON "exchanges" USING btree ("stakeholder_id");--> statement-breakpoint
CREATE INDEX "experiments_iteration" ON "experiments" USING btree ("iteration_id");--> statement-breakpoint
CREATE INDEX "first_steps_iteration" ON "first_steps" USING btree ("iteration_id");--> statement-breakpoint
CREATE INDEX "hypotheses_iteration" ON "hypotheses" USING btree ("iteration_id");--> statement-breakpoint
CREATE INDEX "hypotheses_pair" ON "hypotheses" USING btree ("pair_id");--> statement-breakpoint
CREATE INDEX "hypotheses_lineage" ON "hypotheses" USING btree ("lineage_id");--> statement-breakpoint
CREATE INDEX "impacts_program" ON "impacts" USING btree ("program_id","kind");--> statement-breakpoint
CREATE INDEX "interactions_stakeholder" ON "interactions" USING btree ("stakeholder_id");--> statement-breakpoint
CREATE INDEX "interactions_program" ON "interactions" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "invitations_workspace" ON "invitations" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "iterations_workspace" ON "iterations" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "list_entries_workspace" ON "list_entries" USING btree ("workspace_id","list");--> statement-breakpoint
CREATE INDEX "loans_program" ON "loans" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "loans_stakeholder" ON "loans" USING btree ("stakeholder_id");--> statement-breakpoint
CREATE INDEX "loss_ceilings_iteration" ON "loss_ceilings" USING btree ("iteration_id");--> statement-breakpoint
CREATE INDEX "loss_movements_iteration" ON "loss_movements" USING btree ("iteration_id");--> statement-breakpoint
CREATE INDEX "means_stakeholder" ON "means" USING btree ("stakeholder_id");--> statement-breakpoint
CREATE INDEX "members_by_account" ON "members" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "merges_kept" ON "merges" USING btree ("workspace_id","kept_id");--> statement-breakpoint
CREATE INDEX "names_token" ON "names" USING btree ("workspace_id","token");--> statement-breakpoint
CREATE INDEX "objections_program" ON "objections" USING btree ("program_id","state");--> statement-breakpoint
CREATE INDEX "objections_subject" ON "objections" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "observation_leads_observation" ON "observation_leads" USING btree ("observation_id");--> statement-breakpoint
CREATE INDEX "observations_program" ON "observations" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "open_questions_program" ON "open_questions" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "opening_items_program" ON "opening_items" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "options_question" ON "options" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "pairs_program" ON "pairs" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "pairs_stakeholder" ON "pairs" USING btree ("stakeholder_id");--> statement-breakpoint
CREATE INDEX "person_connections_to" ON "person_connections" USING btree ("to_person_id");--> statement-breakpoint
CREATE INDEX "person_connections_workspace" ON "person_connections" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "persons_workspace" ON "persons" USING btree ("workspace_id","search_text");--> statement-breakpoint
CREATE INDEX "persons_stakeholder" ON "persons" USING btree ("stakeholder_id");--> statement-breakpoint
CREATE INDEX "projects_program" ON "projects" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "promises_program" ON "promises" USING btree ("program_id","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_once" ON "proposals" USING btree ("program_id","source_kind","source_key","key");--> statement-breakpoint
CREATE INDEX "proposals_pending" ON "proposals" USING btree ("program_id","state");--> statement-breakpoint
CREATE INDEX "proposals_record" ON "proposals" USING btree ("workspace_id","record_id");--> statement-breakpoint
CREATE INDEX "questionnaires_program" ON "questionnaires" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "questions_questionnaire" ON "questions" USING btree ("questionnaire_id");--> statement-breakpoint
CREATE INDEX "quotes_program" ON "quotes" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "report_imports_page" ON "report_imports" USING btree ("program_id","page_key");--> statement-breakpoint
CREATE INDEX "reset_links_account" ON "reset_links" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "resource_versions_workspace" ON "resource_versions" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "responses_questionnaire" ON "responses" USING btree ("questionnaire_id","state");--> statement-breakpoint
CREATE INDEX "room_phones_room" ON "room_phones" USING btree ("room_id");--> statement-breakpoint
CREATE INDEX "search_entries_title" ON "search_entries" USING btree ("workspace_id","audience","title","kind","subject_id");--> statement-breakpoint
CREATE INDEX "search_entries_subject" ON "search_entries" USING btree ("workspace_id","subject_id","audience");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "share_links_program" ON "share_links" USING btree ("workspace_id","program_id");--> statement-breakpoint
CREATE INDEX "share_openings_share" ON "share_openings" USING btree ("share_id");--> statement-breakpoint
CREATE INDEX "stakeholders_workspace" ON "stakeholders" USING btree ("workspace_id","search_text");--> statement-breakpoint
CREATE INDEX "state_changes_subject" ON "state_changes" USING btree ("workspace_id","subject_id");--> statement-breakpoint
CREATE INDEX "usages_workspace" ON "usages" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "verdicts_iteration" ON "verdicts" USING btree ("iteration_id");--> statement-breakpoint
CREATE INDEX "workshop_attendances_workshop" ON "workshop_attendances" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "workshop_invitees_workshop" ON "workshop_invitees" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "workshop_outcomes_workshop" ON "workshop_outcomes" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "workshops_program" ON "workshops" USING btree ("program_id");
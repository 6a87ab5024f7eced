CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`language` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email_unique` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`key` text NOT NULL,
	`window` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window`)
);
--> statement-breakpoint
CREATE TABLE `held_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`path` text NOT NULL,
	`fields` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `held_forms_token_hash_unique` ON `held_forms` (`token_hash`);--> statement-breakpoint
CREATE TABLE `reset_links` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`workspace_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`created_by` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reset_links_token_hash_unique` ON `reset_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `reset_links_account` ON `reset_links` (`account_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`name` text NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`width` integer,
	`height` integer,
	`storage_key` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attachments_subject` ON `attachments` (`workspace_id`,`subject_id`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`member_id` text NOT NULL,
	`program_id` text,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token_hash_unique` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `calendar_feeds_member` ON `calendar_feeds` (`workspace_id`,`member_id`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`program_id` text,
	`iteration_id` text,
	`at` integer NOT NULL,
	`actor_token` text,
	`event` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`field` text,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `audit_entries_time` ON `audit_entries` (`workspace_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_program` ON `audit_entries` (`program_id`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_subject` ON `audit_entries` (`workspace_id`,`subject_id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`program_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`deleted_at` integer,
	`deleted_by` text
);
--> statement-breakpoint
CREATE INDEX `comments_subject` ON `comments` (`workspace_id`,`subject_id`);--> statement-breakpoint
CREATE TABLE `names` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`token` text NOT NULL,
	`name` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `names_token` ON `names` (`workspace_id`,`token`);--> statement-breakpoint
CREATE TABLE `brief_edition_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `brief_editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `brief_edition_decisions_edition` ON `brief_edition_decisions` (`edition_id`);--> statement-breakpoint
CREATE TABLE `brief_edition_names` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`edition_id` text NOT NULL,
	`token` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `brief_editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `brief_edition_names_edition` ON `brief_edition_names` (`edition_id`);--> statement-breakpoint
CREATE TABLE `brief_editions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`program_id` text NOT NULL,
	`iteration_id` text,
	`version_id` text,
	`number` integer NOT NULL,
	`audience` text NOT NULL,
	`on_day` text NOT NULL,
	`issued_at` integer NOT NULL,
	`issued_by` text NOT NULL,
	`content` text NOT NULL,
	`fingerprint` text NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_editions_number` ON `brief_editions` (`program_id`,`number`);--> statement-breakpoint
CREATE TABLE `brief_presences` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`section_id` text NOT NULL,
	`member_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `brief_sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_presences_member` ON `brief_presences` (`section_id`,`member_id`);--> statement-breakpoint
CREATE TABLE `brief_revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`section_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by_token` text NOT NULL,
	`how` text NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `brief_sections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_revisions_number` ON `brief_revisions` (`section_id`,`number`);--> statement-breakpoint
CREATE TABLE `brief_sections` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`program_id` text NOT NULL,
	`key` text NOT NULL,
	`owner_member_id` text,
	`text` text DEFAULT '' NOT NULL,
	`ready` integer DEFAULT false NOT NULL,
	`text_revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_sections_key` ON `brief_sections` (`program_id`,`key`);--> statement-breakpoint
CREATE TABLE `brief_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`format` text NOT NULL,
	`name` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`storage_key` text NOT NULL,
	`found` text
);
--> statement-breakpoint
CREATE INDEX `brief_templates_workspace` ON `brief_templates` (`workspace_id`,`format`);--> statement-breakpoint
CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`title` text NOT NULL,
	`owner_person_id` text,
	`owner` text DEFAULT '' NOT NULL,
	`co_owners` text DEFAULT '' NOT NULL,
	`due_on` text,
	`deliverable` text DEFAULT '' NOT NULL,
	`deliverable_kind` text,
	`state` text DEFAULT 'to-do' NOT NULL,
	`done_on` text,
	`parent_id` text,
	`source_kind` text,
	`source_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`external_id` text,
	`labels` text DEFAULT '' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`condition_state` text,
	`condition_on` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `actions_program` ON `actions` (`program_id`);--> statement-breakpoint
CREATE INDEX `actions_source` ON `actions` (`source_id`);--> statement-breakpoint
CREATE TABLE `decision_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`program_id` text NOT NULL,
	`iteration_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`sentence` text NOT NULL,
	`money` integer,
	`person_months` integer,
	`worst_case` text DEFAULT '' NOT NULL,
	`options` text DEFAULT '' NOT NULL,
	`deadline` text,
	`state` text DEFAULT 'open' NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_requests_program` ON `decision_requests` (`program_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`program_id` text NOT NULL,
	`iteration_id` text,
	`request_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text NOT NULL,
	`dissent` text DEFAULT '' NOT NULL,
	`on_behalf_of` text DEFAULT '' NOT NULL,
	`on_day` text NOT NULL,
	`supersedes_id` text,
	`option_id` text,
	`engaged` integer,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `decision_requests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_program` ON `decisions` (`program_id`);--> statement-breakpoint
CREATE INDEX `decisions_subject` ON `decisions` (`subject_id`);--> statement-breakpoint
CREATE TABLE `observation_leads` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`observation_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	FOREIGN KEY (`observation_id`) REFERENCES `observations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `observation_leads_observation` ON `observation_leads` (`observation_id`);--> statement-breakpoint
CREATE TABLE `observations` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`iteration_id` text,
	`kind` text NOT NULL,
	`what` text NOT NULL,
	`on_day` text NOT NULL,
	`how_used` text DEFAULT '' NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`workshop_id` text,
	`loan_id` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `observations_program` ON `observations` (`program_id`);--> statement-breakpoint
CREATE TABLE `open_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`question` text NOT NULL,
	`asked_by` text DEFAULT '' NOT NULL,
	`workshop_id` text,
	`decision_id` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `open_questions_program` ON `open_questions` (`program_id`);--> statement-breakpoint
CREATE TABLE `options` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`question_id` text NOT NULL,
	`label` text NOT NULL,
	`pros` text DEFAULT '' NOT NULL,
	`cons` text DEFAULT '' NOT NULL,
	`benchmark` text DEFAULT '' NOT NULL,
	`outcome` text,
	FOREIGN KEY (`question_id`) REFERENCES `open_questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `options_question` ON `options` (`question_id`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`text` text NOT NULL,
	`author_person_id` text,
	`author` text DEFAULT '' NOT NULL,
	`consent` integer DEFAULT false NOT NULL,
	`disclosure` text DEFAULT 'team' NOT NULL,
	`workshop_id` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quotes_program` ON `quotes` (`program_id`);--> statement-breakpoint
CREATE TABLE `workshop_attendances` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`workshop_id` text NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workshop_attendances_workshop` ON `workshop_attendances` (`workshop_id`);--> statement-breakpoint
CREATE TABLE `workshop_outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`workshop_id` text NOT NULL,
	`outcome_id` text NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workshop_outcomes_workshop` ON `workshop_outcomes` (`workshop_id`);--> statement-breakpoint
CREATE TABLE `workshops` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`iteration_id` text,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`on_day` text,
	`hours` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`facilitator_person_id` text,
	`theme` text DEFAULT '' NOT NULL,
	`challenge` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`agenda` text DEFAULT '' NOT NULL,
	`circle` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workshops_program` ON `workshops` (`program_id`);--> statement-breakpoint
CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`impact_id` text NOT NULL,
	`version_id` text NOT NULL,
	`kind` text NOT NULL,
	`assessment_revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text,
	`move` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`on_day` text NOT NULL,
	`magnitude` integer,
	`confidence` integer,
	`likelihood_before` integer,
	`severity_before` integer,
	`likelihood_after` integer,
	`severity_after` integer,
	`unit` text,
	`amount_low` integer,
	`amount_likely` integer,
	`amount_high` integer,
	FOREIGN KEY (`impact_id`) REFERENCES `impacts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `resource_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assessments_once` ON `assessments` (`impact_id`,`version_id`,`kind`,`assessment_revision`);--> statement-breakpoint
CREATE TABLE `impact_pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`impact_id` text NOT NULL,
	`pair_id` text NOT NULL,
	FOREIGN KEY (`impact_id`) REFERENCES `impacts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `impact_pairs_once` ON `impact_pairs` (`impact_id`,`pair_id`);--> statement-breakpoint
CREATE TABLE `impact_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text NOT NULL,
	`impact_id` text NOT NULL,
	`move` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`in_bulk` integer DEFAULT false NOT NULL,
	`magnitude` integer,
	`confidence` integer,
	`likelihood_before` integer,
	`severity_before` integer,
	`likelihood_after` integer,
	`severity_after` integer,
	`unit` text,
	`amount_low` integer,
	`amount_likely` integer,
	`amount_high` integer,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`impact_id`) REFERENCES `impacts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `impact_reviews_once` ON `impact_reviews` (`iteration_id`,`impact_id`);--> statement-breakpoint
CREATE TABLE `impacts` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`statement` text NOT NULL,
	`for_whom` text DEFAULT '' NOT NULL,
	`directness` text,
	`exchangeable` integer DEFAULT false NOT NULL,
	`quantifiable` integer DEFAULT false NOT NULL,
	`expressible` integer DEFAULT true NOT NULL,
	`materiality` text,
	`time_scale` text,
	`lens_id` text,
	`captured_by` text DEFAULT '' NOT NULL,
	`control_action_id` text,
	`disclosure` text DEFAULT 'team' NOT NULL,
	`retired_on` text,
	`retired_in_iteration_id` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lens_id`) REFERENCES `list_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `impacts_program` ON `impacts` (`program_id`,`kind`);--> statement-breakpoint
CREATE UNIQUE INDEX `impacts_number` ON `impacts` (`program_id`,`number`);--> statement-breakpoint
CREATE TABLE `amendments` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	`reason` text NOT NULL,
	`on_day` text NOT NULL,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `amendments_iteration` ON `amendments` (`iteration_id`);--> statement-breakpoint
CREATE INDEX `amendments_subject` ON `amendments` (`workspace_id`,`subject_id`);--> statement-breakpoint
CREATE TABLE `captured_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`iteration_id` text,
	`kind` text,
	`text` text NOT NULL,
	`position` integer NOT NULL,
	`sorted_at` integer,
	`sorted_into` text,
	`sorted_into_id` text,
	`workshop_id` text,
	`room_phone_id` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `captured_lines_program` ON `captured_lines` (`program_id`,`sorted_at`);--> statement-breakpoint
CREATE INDEX `captured_lines_workshop` ON `captured_lines` (`workshop_id`);--> statement-breakpoint
CREATE TABLE `closing_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text NOT NULL,
	`newcomers_confirmed` integer DEFAULT false NOT NULL,
	`outcome` text,
	`outcome_reason` text DEFAULT '' NOT NULL,
	`version_name` text DEFAULT '' NOT NULL,
	`version_description` text DEFAULT '' NOT NULL,
	`learned` text DEFAULT '' NOT NULL,
	`reusable` text DEFAULT '' NOT NULL,
	`uncertainty_resolved` text,
	`judgements` text,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `closing_drafts_iteration_id_unique` ON `closing_drafts` (`iteration_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`iteration_id` text NOT NULL,
	`experiment_id` text,
	`fact` text NOT NULL,
	`source` text NOT NULL,
	`on_day` text NOT NULL,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_iteration` ON `evidence` (`iteration_id`);--> statement-breakpoint
CREATE TABLE `evidence_links` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`evidence_id` text NOT NULL,
	`hypothesis_id` text NOT NULL,
	`stance` text NOT NULL,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hypothesis_id`) REFERENCES `hypotheses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_links_hypothesis` ON `evidence_links` (`hypothesis_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_links_once` ON `evidence_links` (`evidence_id`,`hypothesis_id`);--> statement-breakpoint
CREATE TABLE `experiment_hypotheses` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`experiment_id` text NOT NULL,
	`hypothesis_id` text NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hypothesis_id`) REFERENCES `hypotheses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `experiment_hypotheses_once` ON `experiment_hypotheses` (`experiment_id`,`hypothesis_id`);--> statement-breakpoint
CREATE TABLE `experiments` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`iteration_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`on_day` text,
	`notes` text DEFAULT '' NOT NULL,
	`workshop_id` text,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `experiments_iteration` ON `experiments` (`iteration_id`);--> statement-breakpoint
CREATE TABLE `hypotheses` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`origin` text DEFAULT 'planned' NOT NULL,
	`origin_iteration_id` text,
	`origin_through` text,
	`origin_subject_id` text,
	`origin_note` text,
	`program_id` text NOT NULL,
	`iteration_id` text NOT NULL,
	`pair_id` text NOT NULL,
	`number` integer NOT NULL,
	`statement` text NOT NULL,
	`threshold` text DEFAULT '' NOT NULL,
	`controlled` text DEFAULT '' NOT NULL,
	`depends_on_others` text DEFAULT '' NOT NULL,
	`added_on_day` integer,
	`parent_id` text,
	`relation` text,
	`lineage_id` text NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hypotheses_iteration` ON `hypotheses` (`iteration_id`);--> statement-breakpoint
CREATE INDEX `hypotheses_pair` ON `hypotheses` (`pair_id`);--> statement-breakpoint
CREATE INDEX `hypotheses_lineage` ON `hypotheses` (`lineage_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `hypotheses_number` ON `hypotheses` (`program_id`,`number`);--> statement-breakpoint
CREATE TABLE `iterations` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`program_id` text NOT NULL,
	`number` integer NOT NULL,
	`question` text DEFAULT '' NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`base_version_id` text,
	`target_version_id` text,
	`state` text NOT NULL,
	`opened_on` text,
	`closed_on` text,
	`outcome` text,
	`outcome_reason` text DEFAULT '' NOT NULL,
	`learned` text DEFAULT '' NOT NULL,
	`reusable` text DEFAULT '' NOT NULL,
	`uncertainty_resolved` text,
	`worst_case` text DEFAULT '' NOT NULL,
	`image_loss` text DEFAULT '' NOT NULL,
	`legal_loss` text DEFAULT '' NOT NULL,
	`know_how_loss` text DEFAULT '' NOT NULL,
	`opportunity_loss` text DEFAULT '' NOT NULL,
	`newcomers_confirmed_at` integer,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_version_id`) REFERENCES `resource_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_version_id`) REFERENCES `resource_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `iterations_workspace` ON `iterations` (`workspace_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `iterations_number` ON `iterations` (`program_id`,`number`);--> statement-breakpoint
CREATE TABLE `pair_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text NOT NULL,
	`pair_id` text NOT NULL,
	`chosen` integer NOT NULL,
	`rule_result` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`dissent` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pair_choices_once` ON `pair_choices` (`iteration_id`,`pair_id`);--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text NOT NULL,
	`hypothesis_id` text NOT NULL,
	`result` text NOT NULL,
	`learning` text NOT NULL,
	`on_day` text NOT NULL,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hypothesis_id`) REFERENCES `hypotheses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verdicts_hypothesis_id_unique` ON `verdicts` (`hypothesis_id`);--> statement-breakpoint
CREATE INDEX `verdicts_iteration` ON `verdicts` (`iteration_id`);--> statement-breakpoint
CREATE TABLE `acceptances` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`accepted` integer NOT NULL,
	`person_id` text NOT NULL,
	`on_day` text NOT NULL,
	`conditions` text DEFAULT '' NOT NULL,
	`expires_on` text,
	`superseded_by_id` text,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `acceptances_iteration` ON `acceptances` (`iteration_id`);--> statement-breakpoint
CREATE INDEX `acceptances_subject` ON `acceptances` (`subject_id`);--> statement-breakpoint
CREATE TABLE `first_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`iteration_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`pair_id` text NOT NULL,
	`action` text NOT NULL,
	`money` integer,
	`person_months` integer,
	`expected_learning` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `first_steps_iteration` ON `first_steps` (`iteration_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `first_steps_once` ON `first_steps` (`iteration_id`,`pair_id`,`stakeholder_id`);--> statement-breakpoint
CREATE TABLE `loss_abilities` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`unit` text NOT NULL,
	`amount` integer,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `loss_abilities_once` ON `loss_abilities` (`iteration_id`,`stakeholder_id`,`unit`);--> statement-breakpoint
CREATE TABLE `loss_ceilings` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`unit` text NOT NULL,
	`amount` integer,
	`hoped_to_recover` integer,
	`superseded_by_id` text,
	`decision_id` text,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `loss_ceilings_iteration` ON `loss_ceilings` (`iteration_id`);--> statement-breakpoint
CREATE TABLE `loss_movements` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`iteration_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`amount` integer,
	`on_day` text NOT NULL,
	`reason` text NOT NULL,
	`pair_id` text,
	`first_step_id` text,
	`against_id` text,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_step_id`) REFERENCES `first_steps`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `loss_movements_iteration` ON `loss_movements` (`iteration_id`);--> statement-breakpoint
CREATE TABLE `loss_not_known` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`iteration_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`unit` text NOT NULL,
	FOREIGN KEY (`iteration_id`) REFERENCES `iterations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `loss_not_known_once` ON `loss_not_known` (`iteration_id`,`stakeholder_id`,`unit`);--> statement-breakpoint
CREATE TABLE `agreement_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`agreement_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_parties_once` ON `agreement_parties` (`agreement_id`,`stakeholder_id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`signed_on` text,
	`until_on` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreements_program` ON `agreements` (`program_id`);--> statement-breakpoint
CREATE TABLE `exchanges` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`direction` text NOT NULL,
	`kind` text NOT NULL,
	`what` text NOT NULL,
	`on_day` text NOT NULL,
	`opening_item_id` text,
	`answers_id` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_item_id`) REFERENCES `opening_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exchanges_program` ON `exchanges` (`program_id`);--> statement-breakpoint
CREATE INDEX `exchanges_stakeholder` ON `exchanges` (`stakeholder_id`);--> statement-breakpoint
CREATE TABLE `interactions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`person_id` text,
	`on_day` text NOT NULL,
	`kind` text NOT NULL,
	`what` text NOT NULL,
	`led_to` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interactions_stakeholder` ON `interactions` (`stakeholder_id`);--> statement-breakpoint
CREATE INDEX `interactions_program` ON `interactions` (`program_id`);--> statement-breakpoint
CREATE TABLE `loans` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`commitment_id` text,
	`what` text NOT NULL,
	`count` integer NOT NULL,
	`lent_on` text NOT NULL,
	`due_on` text,
	`returned_count` integer DEFAULT 0 NOT NULL,
	`returned_on` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `loans_program` ON `loans` (`program_id`);--> statement-breakpoint
CREATE INDEX `loans_stakeholder` ON `loans` (`stakeholder_id`);--> statement-breakpoint
CREATE TABLE `merges` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`kept_id` text NOT NULL,
	`merged_id` text NOT NULL,
	`moved` text NOT NULL,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `merges_kept` ON `merges` (`workspace_id`,`kept_id`);--> statement-breakpoint
CREATE TABLE `person_connections` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`from_person_id` text NOT NULL,
	`to_person_id` text NOT NULL,
	`strength` integer NOT NULL,
	`last_contact_on` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`from_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_connections_to` ON `person_connections` (`to_person_id`);--> statement-breakpoint
CREATE INDEX `person_connections_workspace` ON `person_connections` (`workspace_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_connections_once` ON `person_connections` (`from_person_id`,`to_person_id`);--> statement-breakpoint
CREATE TABLE `project_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`project_id` text NOT NULL,
	`evidence_id` text NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `project_evidence_once` ON `project_evidence` (`project_id`,`evidence_id`);--> statement-breakpoint
CREATE TABLE `project_items` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`project_id` text NOT NULL,
	`opening_item_id` text NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_item_id`) REFERENCES `opening_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `project_items_once` ON `project_items` (`project_id`,`opening_item_id`);--> statement-breakpoint
CREATE TABLE `project_members` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`project_id` text NOT NULL,
	`person_id` text NOT NULL,
	`lead` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `project_members_once` ON `project_members` (`project_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`workshop_id` text,
	`iteration_id` text,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`pair_id` text,
	`state` text DEFAULT 'idea' NOT NULL,
	`over_contractor_id` text,
	`added` text DEFAULT '' NOT NULL,
	`disclosure` text DEFAULT 'network' NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`over_contractor_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `projects_program` ON `projects` (`program_id`);--> statement-breakpoint
CREATE TABLE `promises` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`stakeholder_id` text,
	`what` text NOT NULL,
	`made_on` text NOT NULL,
	`due_on` text NOT NULL,
	`owner_person_id` text,
	`owner` text DEFAULT '' NOT NULL,
	`kept_on` text,
	`workshop_id` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `promises_program` ON `promises` (`program_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `objections` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`text` text NOT NULL,
	`raised_by_member_id` text,
	`raised_by_person_id` text,
	`raised_by_stakeholder_id` text,
	`raised_on` text NOT NULL,
	`subject_kind` text,
	`subject_id` text,
	`owner_member_id` text,
	`reply` text DEFAULT '' NOT NULL,
	`replied_by_member_id` text,
	`replied_on` text,
	`state` text DEFAULT 'open' NOT NULL,
	`state_on` text NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objections_program` ON `objections` (`program_id`,`state`);--> statement-breakpoint
CREATE INDEX `objections_subject` ON `objections` (`subject_id`);--> statement-breakpoint
CREATE TABLE `opening_items` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`name` text NOT NULL,
	`family` text DEFAULT '' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`disclosure` text DEFAULT 'network' NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opening_items_program` ON `opening_items` (`program_id`);--> statement-breakpoint
CREATE TABLE `opening_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`opening_item_id` text NOT NULL,
	`pair_id` text NOT NULL,
	FOREIGN KEY (`opening_item_id`) REFERENCES `opening_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opening_requests_once` ON `opening_requests` (`opening_item_id`,`pair_id`);--> statement-breakpoint
CREATE TABLE `opening_risks` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`opening_item_id` text NOT NULL,
	`impact_id` text NOT NULL,
	FOREIGN KEY (`opening_item_id`) REFERENCES `opening_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opening_risks_once` ON `opening_risks` (`opening_item_id`,`impact_id`);--> statement-breakpoint
CREATE TABLE `opening_states` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`opening_item_id` text NOT NULL,
	`version_id` text NOT NULL,
	`state` text NOT NULL,
	`licence` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`opening_item_id`) REFERENCES `opening_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `resource_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opening_states_once` ON `opening_states` (`opening_item_id`,`version_id`);--> statement-breakpoint
CREATE TABLE `program_roles` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`program_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `program_roles_once` ON `program_roles` (`program_id`,`stakeholder_id`,`role`);--> statement-breakpoint
CREATE TABLE `programs` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`challenge` text DEFAULT '' NOT NULL,
	`currency` text NOT NULL,
	`days_per_person_month` integer NOT NULL,
	`last_hypothesis_number` integer DEFAULT 0 NOT NULL,
	`last_impact_number` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programs_slug` ON `programs` (`workspace_id`,`slug`);--> statement-breakpoint
CREATE TABLE `resource_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`deliverables` text DEFAULT '' NOT NULL,
	`trl` integer,
	`image_risk` integer,
	`image_risk_comment` text,
	`engagement` integer,
	`engagement_comment` text,
	`openness` integer,
	`openness_comment` text,
	`attractiveness` integer,
	`attractiveness_comment` text,
	`produced_by_iteration_id` text,
	`produced_on` text,
	`authorised_on` text,
	`opened_on` text,
	`refused_on` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `resource_versions_workspace` ON `resource_versions` (`workspace_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `resource_versions_position` ON `resource_versions` (`program_id`,`position`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`program_id` text NOT NULL,
	`source_kind` text NOT NULL,
	`source_key` text NOT NULL,
	`source_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`parent_key` text,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`fields` text NOT NULL,
	`line` integer,
	`source_text` text DEFAULT '' NOT NULL,
	`before` text,
	`uncertain` text,
	`state` text DEFAULT 'pending' NOT NULL,
	`record_kind` text,
	`record_id` text,
	`decided_at` integer,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_once` ON `proposals` (`program_id`,`source_kind`,`source_key`,`key`);--> statement-breakpoint
CREATE INDEX `proposals_pending` ON `proposals` (`program_id`,`state`);--> statement-breakpoint
CREATE INDEX `proposals_record` ON `proposals` (`workspace_id`,`record_id`);--> statement-breakpoint
CREATE TABLE `report_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`program_id` text NOT NULL,
	`page_key` text NOT NULL,
	`title` text NOT NULL,
	`format` text NOT NULL,
	`source` text NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`workshop_id` text,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_imports_page` ON `report_imports` (`program_id`,`page_key`);--> statement-breakpoint
CREATE TABLE `questionnaires` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`title` text NOT NULL,
	`intro` text NOT NULL,
	`licence` text DEFAULT 'CC BY-SA 4.0' NOT NULL,
	`token` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`closes_on` text,
	`response_limit` integer,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaires_token_unique` ON `questionnaires` (`token`);--> statement-breakpoint
CREATE INDEX `questionnaires_program` ON `questionnaires` (`program_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`questionnaire_id` text NOT NULL,
	`step` integer NOT NULL,
	`position` integer NOT NULL,
	`retired_on` text,
	`key` text,
	`kind` text NOT NULL,
	`several` integer DEFAULT true NOT NULL,
	`unit` text,
	`label` text NOT NULL,
	`options` text NOT NULL,
	`columns` text NOT NULL,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_questionnaire` ON `questions` (`questionnaire_id`);--> statement-breakpoint
CREATE TABLE `response_abilities` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`response_id` text NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`response_id`) REFERENCES `responses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `response_abilities_response_id_unique` ON `response_abilities` (`response_id`);--> statement-breakpoint
CREATE TABLE `responses` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`questionnaire_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`step` integer DEFAULT 1 NOT NULL,
	`answers` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`organisation` text DEFAULT '' NOT NULL,
	`contact` text DEFAULT '' NOT NULL,
	`visibility` text DEFAULT 'inside' NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`sent_at` integer,
	`withdrawn_at` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `responses_token_hash_unique` ON `responses` (`token_hash`);--> statement-breakpoint
CREATE INDEX `responses_questionnaire` ON `responses` (`questionnaire_id`,`state`);--> statement-breakpoint
CREATE TABLE `room_phones` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`room_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`nickname` text DEFAULT '' NOT NULL,
	`joined_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `room_phones_token_hash_unique` ON `room_phones` (`token_hash`);--> statement-breakpoint
CREATE INDEX `room_phones_room` ON `room_phones` (`room_id`);--> statement-breakpoint
CREATE TABLE `room_votes` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`room_id` text NOT NULL,
	`phone_id` text NOT NULL,
	`pair_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phone_id`) REFERENCES `room_phones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `room_votes_once` ON `room_votes` (`room_id`,`phone_id`,`pair_id`);--> statement-breakpoint
CREATE TABLE `rooms` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`workshop_id` text NOT NULL,
	`token` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`pair_ids` text NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rooms_workshop_id_unique` ON `rooms` (`workshop_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `rooms_token_unique` ON `rooms` (`token`);--> statement-breakpoint
CREATE TABLE `workshop_invitees` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`workshop_id` text NOT NULL,
	`person_id` text,
	`name` text DEFAULT '' NOT NULL,
	`answer` text DEFAULT 'invited' NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workshop_invitees_workshop` ON `workshop_invitees` (`workshop_id`);--> statement-breakpoint
CREATE TABLE `workshop_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`workshop_id` text NOT NULL,
	`question_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`workshop_id`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_id`) REFERENCES `open_questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workshop_questions_once` ON `workshop_questions` (`workshop_id`,`question_id`);--> statement-breakpoint
CREATE TABLE `search_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`audience` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_entries_title` ON `search_entries` (`workspace_id`,`audience`,`title`,`kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `search_entries_subject` ON `search_entries` (`workspace_id`,`subject_id`,`audience`);--> statement-breakpoint
CREATE TABLE `search_words` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`word` text NOT NULL,
	`subjects` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_words_once` ON `search_words` (`workspace_id`,`word`);--> statement-breakpoint
CREATE TABLE `share_links` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`program_id` text NOT NULL,
	`label` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `share_links_token_hash_unique` ON `share_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `share_links_program` ON `share_links` (`workspace_id`,`program_id`);--> statement-breakpoint
CREATE TABLE `share_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`share_id` text NOT NULL,
	`at` integer NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`share_id`) REFERENCES `share_links`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `share_openings_share` ON `share_openings` (`share_id`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`program_id` text NOT NULL,
	`stakeholder_id` text NOT NULL,
	`iteration_id` text,
	`what` text NOT NULL,
	`constraint_text` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`state_on` text NOT NULL,
	`unit` text,
	`amount` integer,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitments_program` ON `commitments` (`program_id`);--> statement-breakpoint
CREATE INDEX `commitments_stakeholder` ON `commitments` (`stakeholder_id`);--> statement-breakpoint
CREATE TABLE `means` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`stakeholder_id` text NOT NULL,
	`commitment_id` text,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`quantity` text DEFAULT '' NOT NULL,
	`unit` text DEFAULT '' NOT NULL,
	`from_on` text,
	`until_on` text,
	`recoverable` integer,
	`disclosure` text DEFAULT 'network' NOT NULL,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `means_stakeholder` ON `means` (`stakeholder_id`);--> statement-breakpoint
CREATE TABLE `pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`origin` text DEFAULT 'planned' NOT NULL,
	`origin_iteration_id` text,
	`origin_through` text,
	`origin_subject_id` text,
	`origin_note` text,
	`program_id` text NOT NULL,
	`usage_id` text NOT NULL,
	`stakeholder_id` text,
	`category_id` text,
	`parent_id` text,
	`engagement` text DEFAULT 'identified' NOT NULL,
	`engagement_on` text,
	`connection` text DEFAULT '' NOT NULL,
	`connected` text DEFAULT 'unknown' NOT NULL,
	`connected_note` text DEFAULT '' NOT NULL,
	`interested` text DEFAULT 'unknown' NOT NULL,
	`interested_note` text DEFAULT '' NOT NULL,
	`strong_benefits` text DEFAULT 'unknown' NOT NULL,
	`strong_benefits_note` text DEFAULT '' NOT NULL,
	`acceptable_risks` text DEFAULT 'unknown' NOT NULL,
	`acceptable_risks_note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`program_id`) REFERENCES `programs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`usage_id`) REFERENCES `usages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `list_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pairs_program` ON `pairs` (`program_id`);--> statement-breakpoint
CREATE INDEX `pairs_stakeholder` ON `pairs` (`stakeholder_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pairs_stakeholder_once` ON `pairs` (`program_id`,`usage_id`,`stakeholder_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pairs_category_once` ON `pairs` (`program_id`,`usage_id`,`category_id`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`stakeholder_id` text,
	`name` text NOT NULL,
	`search_text` text NOT NULL,
	`token` text NOT NULL,
	`skills` text DEFAULT '' NOT NULL,
	`merged_into_id` text,
	`consent` text DEFAULT 'inside' NOT NULL,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persons_token_unique` ON `persons` (`token`);--> statement-breakpoint
CREATE INDEX `persons_workspace` ON `persons` (`workspace_id`,`search_text`);--> statement-breakpoint
CREATE INDEX `persons_stakeholder` ON `persons` (`stakeholder_id`);--> statement-breakpoint
CREATE TABLE `stakeholder_categories` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`stakeholder_id` text NOT NULL,
	`category_id` text NOT NULL,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `list_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stakeholder_categories_once` ON `stakeholder_categories` (`stakeholder_id`,`category_id`);--> statement-breakpoint
CREATE TABLE `stakeholders` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`origin` text DEFAULT 'planned' NOT NULL,
	`origin_iteration_id` text,
	`origin_through` text,
	`origin_subject_id` text,
	`origin_note` text,
	`name` text NOT NULL,
	`search_text` text NOT NULL,
	`nature` text DEFAULT 'organisation' NOT NULL,
	`category_id` text,
	`competitor` integer DEFAULT false NOT NULL,
	`cv` text DEFAULT '' NOT NULL,
	`experience` text DEFAULT '' NOT NULL,
	`connection` text DEFAULT '' NOT NULL,
	`how_to_engage` text DEFAULT '' NOT NULL,
	`ask` text DEFAULT '' NOT NULL,
	`engage_owner` text DEFAULT '' NOT NULL,
	`next_step_on` text,
	`advice` text DEFAULT '' NOT NULL,
	`links` text DEFAULT '' NOT NULL,
	`merged_into_id` text,
	`engagement` text DEFAULT 'identified' NOT NULL,
	`engagement_on` text,
	`met_on` text,
	FOREIGN KEY (`category_id`) REFERENCES `list_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stakeholders_workspace` ON `stakeholders` (`workspace_id`,`search_text`);--> statement-breakpoint
CREATE TABLE `state_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`state` text NOT NULL,
	`on_day` text NOT NULL,
	`note` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `state_changes_subject` ON `state_changes` (`workspace_id`,`subject_id`);--> statement-breakpoint
CREATE TABLE `usages` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`origin` text DEFAULT 'planned' NOT NULL,
	`origin_iteration_id` text,
	`origin_through` text,
	`origin_subject_id` text,
	`origin_note` text,
	`seed_key` text,
	`label` text,
	`description` text DEFAULT '' NOT NULL,
	`parent_id` text,
	`purpose_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`retired_at` text,
	`merged_into_id` text,
	FOREIGN KEY (`purpose_id`) REFERENCES `list_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `usages_workspace` ON `usages` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`role` text NOT NULL,
	`stakeholder_id` text,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_workspace` ON `invitations` (`workspace_id`);--> statement-breakpoint
CREATE TABLE `list_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`list` text NOT NULL,
	`seed_key` text,
	`label` text,
	`audience` text,
	`position` integer NOT NULL,
	`retired_at` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `list_entries_workspace` ON `list_entries` (`workspace_id`,`list`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`stakeholder_id` text,
	`token` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`workspace_id`) REFERENCES `workspaces`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_token_unique` ON `members` (`token`);--> statement-breakpoint
CREATE INDEX `members_by_account` ON `members` (`account_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_account` ON `members` (`workspace_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `workspaces` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`time_zone` text NOT NULL,
	`reference_date` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`person_month_rate` integer,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workspaces_slug_unique` ON `workspaces` (`slug`);
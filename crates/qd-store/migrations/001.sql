-- Version 1. Times are UTC seconds; words of small sets are coded by `word.id`; missing is NULL, never 0.
-- Tables of records have no secondary index and no foreign key: both cost more than they give at a million rows.
-- `qd check` verifies what a foreign key would.

CREATE TABLE meta (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  uuid TEXT NOT NULL,             -- names the column cache of this workspace
  pseudonym_key BLOB NOT NULL,    -- key of the pseudonyms of customers, never shown
  generation INTEGER NOT NULL,    -- grows with each change
  stamp INTEGER NOT NULL          -- random, new with each change of records: names the state of all columns
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mapping (
  signature TEXT PRIMARY KEY,     -- of the header it fits
  name TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE word (
  id INTEGER PRIMARY KEY,         -- from 1 without gaps; 0 is missing in the columns
  text TEXT NOT NULL
) STRICT;

CREATE TABLE dataset_state (
  dataset TEXT PRIMARY KEY,
  stamp INTEGER NOT NULL          -- random, new with each change of this table
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file TEXT NOT NULL,
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  at INTEGER NOT NULL,
  mapping TEXT NOT NULL,
  detected TEXT NOT NULL,
  warnings TEXT NOT NULL,
  records INTEGER NOT NULL,
  new INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  same INTEGER NOT NULL,
  duplicate INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  sample INTEGER NOT NULL,
  undone INTEGER NOT NULL
) STRICT;

-- The rows an import found unchanged: whoever undoes the import that made them hands them to this one.
CREATE TABLE same_rows (
  import_id INTEGER PRIMARY KEY REFERENCES import (id),
  rows BLOB NOT NULL              -- ascending row numbers, differences as LEB128
) STRICT;

CREATE TABLE rejected (
  import_id INTEGER NOT NULL REFERENCES import (id),
  n INTEGER NOT NULL,
  line INTEGER NOT NULL,
  column_name TEXT,
  value TEXT NOT NULL,
  code TEXT NOT NULL,
  text TEXT NOT NULL,
  hint TEXT NOT NULL,
  raw TEXT NOT NULL,
  PRIMARY KEY (import_id, n)
) STRICT, WITHOUT ROWID;

-- One table a data set, and beside it the versions that later imports replaced.

CREATE TABLE tickets (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "created_at" INTEGER,
  "first_response_at" INTEGER,
  "first_response_s" INTEGER,
  "first_response_business_s" INTEGER,
  "resolved_at" INTEGER,
  "resolution_s" INTEGER,
  "resolution_business_s" INTEGER,
  "closed_at" INTEGER,
  "updated_at" INTEGER,
  "status" INTEGER,
  "channel" INTEGER,
  "priority" INTEGER,
  "topic" INTEGER,
  "product" INTEGER,
  "agent" INTEGER,
  "team" INTEGER,
  "customer" INTEGER,
  "schedule" INTEGER,
  "contacts" INTEGER,
  "agent_replies" INTEGER,
  "reopens" INTEGER,
  "transfers" INTEGER,
  "handle_s" INTEGER,
  "first_contact_resolved" INTEGER,
  "sla_met" INTEGER,
  "first_response_due_at" INTEGER,
  "sla_due_at" INTEGER,
  "csat_score" REAL,
  "csat_score_scale" INTEGER,
  "csat_at" INTEGER,
  "tags" INTEGER,
  "subject" TEXT
) STRICT;

CREATE TABLE tickets_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "created_at" INTEGER,
  "first_response_at" INTEGER,
  "first_response_s" INTEGER,
  "first_response_business_s" INTEGER,
  "resolved_at" INTEGER,
  "resolution_s" INTEGER,
  "resolution_business_s" INTEGER,
  "closed_at" INTEGER,
  "updated_at" INTEGER,
  "status" INTEGER,
  "channel" INTEGER,
  "priority" INTEGER,
  "topic" INTEGER,
  "product" INTEGER,
  "agent" INTEGER,
  "team" INTEGER,
  "customer" INTEGER,
  "schedule" INTEGER,
  "contacts" INTEGER,
  "agent_replies" INTEGER,
  "reopens" INTEGER,
  "transfers" INTEGER,
  "handle_s" INTEGER,
  "first_contact_resolved" INTEGER,
  "sla_met" INTEGER,
  "first_response_due_at" INTEGER,
  "sla_due_at" INTEGER,
  "csat_score" REAL,
  "csat_score_scale" INTEGER,
  "csat_at" INTEGER,
  "tags" INTEGER,
  "subject" TEXT,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE calls (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "offered_at" INTEGER,
  "answered_at" INTEGER,
  "wait_s" INTEGER,
  "ended_at" INTEGER,
  "talk_s" INTEGER,
  "hold_s" INTEGER,
  "wrap_s" INTEGER,
  "abandoned" INTEGER,
  "agent" INTEGER,
  "team" INTEGER,
  "topic" INTEGER,
  "customer" INTEGER,
  "ticket" TEXT,
  "resolved" INTEGER,
  "csat_score" REAL,
  "csat_score_scale" INTEGER
) STRICT;

CREATE TABLE calls_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "offered_at" INTEGER,
  "answered_at" INTEGER,
  "wait_s" INTEGER,
  "ended_at" INTEGER,
  "talk_s" INTEGER,
  "hold_s" INTEGER,
  "wrap_s" INTEGER,
  "abandoned" INTEGER,
  "agent" INTEGER,
  "team" INTEGER,
  "topic" INTEGER,
  "customer" INTEGER,
  "ticket" TEXT,
  "resolved" INTEGER,
  "csat_score" REAL,
  "csat_score_scale" INTEGER,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE surveys (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "survey_kind" INTEGER,
  "answered_at" INTEGER,
  "score" REAL,
  "score_scale" INTEGER,
  "easy_end" INTEGER,
  "ticket" TEXT,
  "agent" INTEGER,
  "team" INTEGER,
  "customer" INTEGER,
  "channel" INTEGER,
  "comment" TEXT
) STRICT;

CREATE TABLE surveys_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "survey_kind" INTEGER,
  "answered_at" INTEGER,
  "score" REAL,
  "score_scale" INTEGER,
  "easy_end" INTEGER,
  "ticket" TEXT,
  "agent" INTEGER,
  "team" INTEGER,
  "customer" INTEGER,
  "channel" INTEGER,
  "comment" TEXT,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "article" INTEGER,
  "date" INTEGER,
  "reads" INTEGER,
  "unique_readers" INTEGER,
  "read_s" REAL,
  "read_s_total" INTEGER,
  "category" INTEGER,
  "helpful_yes" INTEGER,
  "helpful_no" INTEGER,
  "contacts_started" INTEGER
) STRICT;

CREATE TABLE articles_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "article" INTEGER,
  "date" INTEGER,
  "reads" INTEGER,
  "unique_readers" INTEGER,
  "read_s" REAL,
  "read_s_total" INTEGER,
  "category" INTEGER,
  "helpful_yes" INTEGER,
  "helpful_no" INTEGER,
  "contacts_started" INTEGER,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE incidents (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "service" INTEGER,
  "started_at" INTEGER,
  "detected_at" INTEGER,
  "resolved_at" INTEGER,
  "severity" INTEGER,
  "repairable" INTEGER,
  "subject" TEXT
) STRICT;

CREATE TABLE incidents_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "service" INTEGER,
  "started_at" INTEGER,
  "detected_at" INTEGER,
  "resolved_at" INTEGER,
  "severity" INTEGER,
  "repairable" INTEGER,
  "subject" TEXT,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE services (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "service" INTEGER,
  "watched_from" INTEGER,
  "watched_to" INTEGER
) STRICT;

CREATE TABLE services_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "service" INTEGER,
  "watched_from" INTEGER,
  "watched_to" INTEGER,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE customers (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "customer" INTEGER,
  "started_at" INTEGER,
  "ended_at" INTEGER,
  "churn_reason" INTEGER,
  "segment" INTEGER
) STRICT;

CREATE TABLE customers_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "customer" INTEGER,
  "started_at" INTEGER,
  "ended_at" INTEGER,
  "churn_reason" INTEGER,
  "segment" INTEGER,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE revenue (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "customer" INTEGER,
  "from" INTEGER,
  "monthly_revenue" REAL,
  "currency" INTEGER
) STRICT;

CREATE TABLE revenue_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "customer" INTEGER,
  "from" INTEGER,
  "monthly_revenue" REAL,
  "currency" INTEGER,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE orders (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "customer" INTEGER,
  "ordered_at" INTEGER,
  "amount" REAL,
  "currency" INTEGER
) STRICT;

CREATE TABLE orders_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "id" TEXT,
  "customer" INTEGER,
  "ordered_at" INTEGER,
  "amount" REAL,
  "currency" INTEGER,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE finance (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "month" INTEGER,
  "support_cost" REAL,
  "salaries" REAL,
  "tools" REAL,
  "overhead" REAL,
  "training" REAL,
  "other" REAL,
  "company_revenue" REAL,
  "currency" INTEGER
) STRICT;

CREATE TABLE finance_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "month" INTEGER,
  "support_cost" REAL,
  "salaries" REAL,
  "tools" REAL,
  "overhead" REAL,
  "training" REAL,
  "other" REAL,
  "company_revenue" REAL,
  "currency" INTEGER,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quality (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "ticket" TEXT,
  "agent" INTEGER,
  "reviewed_at" INTEGER,
  "score" REAL,
  "max_score" REAL,
  "criteria_met" INTEGER,
  "criteria_total" INTEGER
) STRICT;

CREATE TABLE quality_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "ticket" TEXT,
  "agent" INTEGER,
  "reviewed_at" INTEGER,
  "score" REAL,
  "max_score" REAL,
  "criteria_met" INTEGER,
  "criteria_total" INTEGER,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE agents (
  row INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "agent" INTEGER,
  "team" INTEGER,
  "started_at" INTEGER,
  "left_at" INTEGER
) STRICT;

CREATE TABLE agents_past (
  row INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  source INTEGER NOT NULL,
  key INTEGER NOT NULL,
  content INTEGER NOT NULL,
  "agent" INTEGER,
  "team" INTEGER,
  "started_at" INTEGER,
  "left_at" INTEGER,
  PRIMARY KEY (row, import_id)
) STRICT, WITHOUT ROWID;

-- Version 2. Time in which a ticket waited for its customer, and columns of files that are kept to tell records apart by.

CREATE TABLE kept_column (
  place TEXT PRIMARY KEY,         -- the field that holds its words: custom_1, …
  name TEXT NOT NULL              -- as in the files
) STRICT, WITHOUT ROWID;

ALTER TABLE tickets ADD COLUMN "paused_s" INTEGER;
ALTER TABLE tickets ADD COLUMN "paused_business_s" INTEGER;
ALTER TABLE tickets ADD COLUMN "custom_1" INTEGER;
ALTER TABLE tickets ADD COLUMN "custom_2" INTEGER;
ALTER TABLE tickets ADD COLUMN "custom_3" INTEGER;
ALTER TABLE tickets ADD COLUMN "custom_4" INTEGER;
ALTER TABLE tickets ADD COLUMN "custom_5" INTEGER;
ALTER TABLE tickets ADD COLUMN "custom_6" INTEGER;
ALTER TABLE tickets_past ADD COLUMN "paused_s" INTEGER;
ALTER TABLE tickets_past ADD COLUMN "paused_business_s" INTEGER;
ALTER TABLE tickets_past ADD COLUMN "custom_1" INTEGER;
ALTER TABLE tickets_past ADD COLUMN "custom_2" INTEGER;
ALTER TABLE tickets_past ADD COLUMN "custom_3" INTEGER;
ALTER TABLE tickets_past ADD COLUMN "custom_4" INTEGER;
ALTER TABLE tickets_past ADD COLUMN "custom_5" INTEGER;
ALTER TABLE tickets_past ADD COLUMN "custom_6" INTEGER;
ALTER TABLE calls ADD COLUMN "custom_1" INTEGER;
ALTER TABLE calls ADD COLUMN "custom_2" INTEGER;
ALTER TABLE calls ADD COLUMN "custom_3" INTEGER;
ALTER TABLE calls ADD COLUMN "custom_4" INTEGER;
ALTER TABLE calls ADD COLUMN "custom_5" INTEGER;
ALTER TABLE calls ADD COLUMN "custom_6" INTEGER;
ALTER TABLE calls_past ADD COLUMN "custom_1" INTEGER;
ALTER TABLE calls_past ADD COLUMN "custom_2" INTEGER;
ALTER TABLE calls_past ADD COLUMN "custom_3" INTEGER;
ALTER TABLE calls_past ADD COLUMN "custom_4" INTEGER;
ALTER TABLE calls_past ADD COLUMN "custom_5" INTEGER;
ALTER TABLE calls_past ADD COLUMN "custom_6" INTEGER;

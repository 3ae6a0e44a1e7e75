-- What a workspace of version 1 held: two tickets and a call, as its program wrote them.
PRAGMA application_id = 1363441515;
INSERT INTO "calls" VALUES(1,2,1,-6237392920421001365,5565048630999792411,'c1',1782892800,NULL,12,NULL,60,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dataset_state" VALUES('calls',-7475925439595464082);
INSERT INTO "dataset_state" VALUES('tickets',-7133490767530742969);
INSERT INTO "import" VALUES(1,'tickets.csv','tickets','generic',159,1795326014,'{"kind":"tickets","source":"generic","header_row":1,"fields":{"channel":{"column":"channel","why":"header synonym; 2 values"},"created_at":{"column":"created_at","why":"header synonym; 2 of 2 values read as dates"},"csat_score":{"column":"csat_score","why":"header synonym; 1 of 1 values read as ratings"},"csat_score_scale":{"column":"csat_score_scale","why":"header synonym; 1 values"},"id":{"column":"id","why":"header synonym; 2 values"},"reopens":{"column":"reopens","why":"header synonym; 1 of 1 values read as numbers"},"resolved_at":{"column":"resolved_at","why":"header synonym; 1 of 1 values read as dates"}}}','{"format":"csv","encoding":"utf-8","delimiter":",","header_row":1,"sheet":null}','[]',2,2,0,0,0,0,0,0);
INSERT INTO "import" VALUES(2,'calls.csv','calls','generic',71,1795326014,'{"kind":"calls","source":"generic","header_row":1,"fields":{"abandoned":{"column":"abandoned","why":"header synonym; 1 of 1 values read as yes or no"},"id":{"column":"id","why":"header synonym; 1 values"},"offered_at":{"column":"offered_at","why":"header synonym; 1 of 1 values read as dates"},"talk_s":{"column":"talk_s","unit":"seconds","why":"header synonym; 1 of 1 values read as durations"},"wait_s":{"column":"wait_s","unit":"seconds","why":"header synonym; 1 of 1 values read as durations"}}}','{"format":"csv","encoding":"utf-8","delimiter":",","header_row":1,"sheet":null}','[]',1,1,0,0,0,0,0,0);
INSERT INTO "meta" VALUES(1,'c96ce607a8449b2d1102669c73b7e8bf',zeroblob(32),3,5304327236562448622);
INSERT INTO "setting" VALUES('settings','{"time_zone":"Etc/UTC","currency":"","fiscal_year_start":1,"week_start":"mon","language":"en","headline_clock":"calendar","min_n":30,"fcr_window_days":7,"fcr_method":"auto","rank_agents_by":"auto","short_abandon_s":0,"schedules":{},"schedule_for":[],"sla":[],"targets":[],"events":[],"scales":{"csat":null,"ces":null},"surveys_sent":[],"synonyms":{},"brand":{"name":"","logo":"","accent":""},"privacy":{"keep_subjects":false,"keep_customer_ids":"pseudonym","agent_names_in_reports":true}}');
INSERT INTO "tickets" VALUES(1,1,1,8042109130137325318,8055539693675023497,'1',1782892800,NULL,NULL,NULL,1782979200,NULL,NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,5.0,4,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(2,1,1,-244251378185571993,70962363974726758,'2',1782896400,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "word" VALUES(1,'generic');
INSERT INTO "word" VALUES(2,'mail');
INSERT INTO "word" VALUES(3,'chat');
INSERT INTO "word" VALUES(4,'1-5');
PRAGMA user_version = 1;

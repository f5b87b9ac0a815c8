-- Colloquy's schema. Names and external ids compare byte by byte (utf8mb4_bin); instants are DATETIME(6) in UTC;
-- ids are time-ordered 64-bit numbers made in the application. History tables (record, execution, engine_call,
-- raw_answer, journal) are append-only, carry no foreign keys and are partitioned by id, one partition a day:
-- pruning drops partitions. Unfinished work lives in the small tables open_record and open_execution.

-- Who works ------------------------------------------------------------------------------------------------------

-- One row per node that ever started; number makes ids unique across nodes.
CREATE TABLE node (
  number       SMALLINT UNSIGNED NOT NULL AUTO_INCREMENT,
  name         VARCHAR(100) NOT NULL,
  boot         VARCHAR(40)  NOT NULL,
  started_at   DATETIME(6)  NOT NULL,
  heartbeat_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY node_name (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE user_account (
  id            BIGINT       NOT NULL,
  name          VARCHAR(190) NOT NULL,
  password_hash VARCHAR(500) NULL,
  role          VARCHAR(30)  NOT NULL,
  tenant_id     BIGINT       NULL,
  failures      INT          NOT NULL DEFAULT 0,
  locked_until  DATETIME(6)  NULL,
  created_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY user_name (name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Definitions: what operators configure ---------------------------------------------------------------------------

-- One row; version grows with every change of any definition, so that each node knows when to read them again.
CREATE TABLE configuration (
  id         TINYINT     NOT NULL,
  version    BIGINT      NOT NULL,
  settings   JSON        NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
INSERT INTO configuration (id, version, settings, changed_at) VALUES (1, 1, '{}', UTC_TIMESTAMP(6));

CREATE TABLE tenant_group (
  id       BIGINT       NOT NULL,
  code     VARCHAR(190) NOT NULL,
  settings JSON         NOT NULL,
  version  BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY tenant_group_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE tenant (
  id         BIGINT       NOT NULL,
  code       VARCHAR(190) NOT NULL,
  settings   JSON         NOT NULL,
  version    BIGINT       NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY tenant_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- owner_id is the tenant's id, or 0 for a global definition: NULL would defeat the unique key.
CREATE TABLE custom_field (
  id       BIGINT       NOT NULL,
  owner_id BIGINT       NOT NULL,
  code     VARCHAR(190) NOT NULL,
  settings JSON         NOT NULL,
  version  BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY custom_field_code (owner_id, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE engine (
  id            BIGINT         NOT NULL,
  code          VARCHAR(190)   NOT NULL,
  settings      JSON           NOT NULL,
  encrypted_key VARBINARY(4096) NULL,
  version       BIGINT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY engine_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ai_task (
  id             BIGINT       NOT NULL,
  owner_id       BIGINT       NOT NULL,
  code           VARCHAR(190) NOT NULL,
  current_number INT          NOT NULL,
  version        BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY ai_task_code (owner_id, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Immutable: every save of a task inserts one.
CREATE TABLE task_version (
  task_id    BIGINT       NOT NULL,
  number     INT          NOT NULL,
  settings   JSON         NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  created_by VARCHAR(190) NOT NULL,
  note       VARCHAR(1000) NULL,
  PRIMARY KEY (task_id, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE activation (
  tenant_id       BIGINT      NOT NULL,
  task_id         BIGINT      NOT NULL,
  enabled         BOOLEAN     NOT NULL,
  enabled_at      DATETIME(6) NULL,
  prompt_override MEDIUMTEXT  NULL,
  filter_override JSON        NULL,
  base_number     INT         NULL,
  version         BIGINT      NOT NULL,
  PRIMARY KEY (tenant_id, task_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE processing_queue (
  id       BIGINT       NOT NULL,
  code     VARCHAR(190) NOT NULL,
  settings JSON         NOT NULL,
  version  BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY processing_queue_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE job (
  id       BIGINT       NOT NULL,
  code     VARCHAR(190) NOT NULL,
  settings JSON         NOT NULL,
  paused   BOOLEAN      NOT NULL DEFAULT FALSE,
  version  BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY job_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The built-in job takes what is processed by hand where no live job serves the tenant. No document shows or changes it.
INSERT INTO job (id, code, settings, paused, version) VALUES (1, 'manual', '{"code": "manual", "name": "By hand",
  "enabled": true, "scope": {"type": "UNRESTRICTED", "tenants": [], "groups": [], "tenant": null},
  "dataSource": {"type": "QUEUE"}, "schedule": {"type": "MANUAL", "timeZone": "UTC"}}', FALSE, 1);

-- Conversations and what is known of them -------------------------------------------------------------------------

-- claim_record is the open record that holds the conversation (at most one), fence grows with every claim.
CREATE TABLE conversation (
  id               BIGINT       NOT NULL,
  tenant_id        BIGINT       NOT NULL,
  external_id      VARCHAR(500) NOT NULL,
  channel          VARCHAR(10)  NOT NULL,
  direction        VARCHAR(10)  NULL,
  started_at       DATETIME(6)  NOT NULL,
  duration_seconds INT          NULL,
  language         VARCHAR(100) NULL,
  agent            VARCHAR(500) NULL,
  customer         VARCHAR(500) NULL,
  queue            VARCHAR(500) NULL,
  tags             JSON         NULL,
  attributes       JSON         NULL,
  content_hash     VARCHAR(64)  NULL,
  content_length   INT          NOT NULL DEFAULT 0,
  segment_count    INT          NOT NULL DEFAULT 0,
  token_estimate   INT          NOT NULL DEFAULT 0,
  event_hash       VARCHAR(64)  NOT NULL,
  occurred_at      DATETIME(6)  NOT NULL,
  stored_at        DATETIME(6)  NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  claim_record     BIGINT       NULL,
  fence            BIGINT       NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY conversation_key (tenant_id, external_id),
  KEY conversation_scan (started_at, id),
  KEY conversation_tenant_scan (tenant_id, started_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- body is the JSON list of segments, deflated by the application.
CREATE TABLE content (
  conversation_id BIGINT   NOT NULL,
  body            LONGBLOB NOT NULL,
  PRIMARY KEY (conversation_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE tombstone (
  tenant_id    BIGINT       NOT NULL,
  external_id  VARCHAR(500) NOT NULL,
  content_hash VARCHAR(64)  NULL,
  occurred_at  DATETIME(6)  NOT NULL,
  deleted_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, external_id),
  KEY tombstone_age (deleted_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- value is JSON of the field's type (null for UNKNOWN); number_value serves sorting and aggregates.
CREATE TABLE field_value (
  conversation_id BIGINT         NOT NULL,
  field_id        BIGINT         NOT NULL,
  state           VARCHAR(10)    NOT NULL,
  value           MEDIUMTEXT     NULL,
  number_value    DECIMAL(30, 9) NULL,
  explanation     TEXT           NULL,
  evidence        MEDIUMTEXT     NULL,
  flags           VARCHAR(100)   NULL,
  source          VARCHAR(10)    NOT NULL,
  number          INT            NOT NULL,
  task_id         BIGINT         NULL,
  task_number     INT            NULL,
  engine_code     VARCHAR(190)   NULL,
  model           VARCHAR(190)   NULL,
  overridden      BOOLEAN        NOT NULL,
  definition_hash VARCHAR(64)    NULL,
  prompt_hash     VARCHAR(64)    NULL,
  content_hash    VARCHAR(64)    NULL,
  run_id          BIGINT         NULL,
  execution_id    BIGINT         NULL,
  updated_by      VARCHAR(190)   NULL,
  updated_at      DATETIME(6)    NOT NULL,
  PRIMARY KEY (conversation_id, field_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE field_value_history LIKE field_value;
ALTER TABLE field_value_history DROP PRIMARY KEY, ADD PRIMARY KEY (conversation_id, field_id, number);

-- The explained state of one conversation and task; overwritten, lives with the conversation.
CREATE TABLE decision (
  conversation_id BIGINT         NOT NULL,
  task_id         BIGINT         NOT NULL,
  task_number     INT            NOT NULL,
  status          VARCHAR(10)    NOT NULL,
  reason          VARCHAR(40)    NULL,
  detail          VARCHAR(1000)  NULL,
  definition_hash VARCHAR(64)    NULL,
  content_hash    VARCHAR(64)    NULL,
  result_definition VARCHAR(64)  NULL,
  result_content  VARCHAR(64)    NULL,
  result_engine   VARCHAR(400)   NULL,
  record_id       BIGINT         NULL,
  execution_id    BIGINT         NULL,
  attempts        INT            NOT NULL DEFAULT 0,
  input_tokens    BIGINT         NOT NULL DEFAULT 0,
  output_tokens   BIGINT         NOT NULL DEFAULT 0,
  cost            DECIMAL(24, 9) NOT NULL DEFAULT 0,
  decided_at      DATETIME(6)    NOT NULL,
  PRIMARY KEY (conversation_id, task_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Runs and unfinished work ----------------------------------------------------------------------------------------

-- live_key (job and day) makes a continuous job's run of a day unique; active_key makes a full run unique per job.
CREATE TABLE run (
  id                    BIGINT       NOT NULL,
  job_id                BIGINT       NOT NULL,
  lane                  VARCHAR(10)  NOT NULL,
  status                VARCHAR(25)  NOT NULL,
  cause                 VARCHAR(10)  NOT NULL,
  day                   DATE         NULL,
  active_key            BIGINT       NULL,
  started_at            DATETIME(6)  NOT NULL,
  ended_at              DATETIME(6)  NULL,
  configuration_version BIGINT       NOT NULL,
  frozen                JSON         NULL,
  estimate              JSON         NULL,
  token                 VARCHAR(200) NULL,
  scan_state            VARCHAR(10)  NULL,
  scan_owner            VARCHAR(140) NULL,
  scan_until            DATETIME(6)  NULL,
  parent_id             BIGINT       NULL,
  hold_reason           VARCHAR(40)  NULL,
  hold_since            DATETIME(6)  NULL,
  hold_until            DATETIME(6)  NULL,
  started_by            VARCHAR(190) NULL,
  version               BIGINT       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY run_day (job_id, day),
  UNIQUE KEY run_active (active_key),
  KEY run_job (job_id, id),
  KEY run_status (status, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The folded counters of a run; what is not folded yet stands in run_delta. A reader adds both in one statement.
CREATE TABLE run_counter (
  run_id        BIGINT         NOT NULL,
  matched       BIGINT         NOT NULL DEFAULT 0,
  waiting       BIGINT         NOT NULL DEFAULT 0,
  succeeded     BIGINT         NOT NULL DEFAULT 0,
  partial       BIGINT         NOT NULL DEFAULT 0,
  skipped       BIGINT         NOT NULL DEFAULT 0,
  failed        BIGINT         NOT NULL DEFAULT 0,
  cancelled     BIGINT         NOT NULL DEFAULT 0,
  retries       BIGINT         NOT NULL DEFAULT 0,
  scanned_up_to_date BIGINT    NOT NULL DEFAULT 0,
  scanned_filtered   BIGINT    NOT NULL DEFAULT 0,
  scanned_off        BIGINT    NOT NULL DEFAULT 0,
  input_tokens  BIGINT         NOT NULL DEFAULT 0,
  output_tokens BIGINT         NOT NULL DEFAULT 0,
  cost          DECIMAL(24, 9) NOT NULL DEFAULT 0,
  PRIMARY KEY (run_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE run_delta LIKE run_counter;
ALTER TABLE run_delta DROP PRIMARY KEY, ADD COLUMN id BIGINT NOT NULL FIRST, ADD PRIMARY KEY (id), ADD KEY run_delta_run (run_id);

-- slot is 0 while PENDING or WAITING and NULL while RUNNING: at most one open record per job and conversation
-- waits, and an event during the work makes exactly one follow-up.
CREATE TABLE open_record (
  id              BIGINT       NOT NULL,
  run_id          BIGINT       NOT NULL,
  job_id          BIGINT       NOT NULL,
  lane            VARCHAR(10)  NOT NULL,
  tenant_id       BIGINT       NOT NULL,
  conversation_id BIGINT       NOT NULL,
  external_id     VARCHAR(500) NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  slot            TINYINT      NULL,
  due_at          DATETIME(6)  NULL,
  reason          VARCHAR(40)  NULL,
  hold_id         BIGINT       NULL,
  owner           VARCHAR(140) NULL,
  fence           BIGINT       NULL,
  lease_until     DATETIME(6)  NULL,
  leases_lost     INT          NOT NULL DEFAULT 0,
  attempts        INT          NOT NULL DEFAULT 0,
  forced          BOOLEAN      NOT NULL DEFAULT FALSE,
  by_hand         BOOLEAN      NOT NULL DEFAULT FALSE,
  history         BOOLEAN      NOT NULL DEFAULT FALSE,
  tasks           JSON         NULL,
  stored_at       DATETIME(6)  NOT NULL,
  first_event_at  DATETIME(6)  NOT NULL,
  started_at      DATETIME(6)  NULL,
  retry_of        BIGINT       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY open_record_one (job_id, conversation_id, slot),
  KEY open_record_due (lane, state, tenant_id, due_at, id),
  KEY open_record_lease (state, lease_until),
  KEY open_record_run (run_id, state),
  KEY open_record_hold (hold_id, id),
  KEY open_record_conversation (conversation_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What earlier rounds of an open record came to: written only when a record waits.
CREATE TABLE open_execution (
  id            BIGINT        NOT NULL,
  record_id     BIGINT        NOT NULL,
  task_id       BIGINT        NOT NULL,
  task_number   INT           NOT NULL,
  status        VARCHAR(10)   NOT NULL,
  reason        VARCHAR(40)   NULL,
  detail        VARCHAR(1000) NULL,
  attempts      INT           NOT NULL DEFAULT 0,
  calls         INT           NOT NULL DEFAULT 0,
  input_tokens  BIGINT        NOT NULL DEFAULT 0,
  output_tokens BIGINT        NOT NULL DEFAULT 0,
  cost          DECIMAL(24, 9) NOT NULL DEFAULT 0,
  engine_code   VARCHAR(190)  NULL,
  started_at    DATETIME(6)   NULL,
  not_before    DATETIME(6)   NULL,
  PRIMARY KEY (id),
  UNIQUE KEY open_execution_one (record_id, task_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row that parks many: an engine that told when to come back, an engine that is blocked.
CREATE TABLE hold (
  id         BIGINT        NOT NULL,
  scope      VARCHAR(10)   NOT NULL,
  scope_id   BIGINT        NOT NULL,
  reason     VARCHAR(40)   NOT NULL,
  detail     VARCHAR(1000) NULL,
  since      DATETIME(6)   NOT NULL,
  until      DATETIME(6)   NULL,
  made_by    VARCHAR(190)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY hold_one (scope, scope_id, reason)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- An engine call that was admitted and is not in the ledger yet. What a killed node leaves here is settled by the others.
CREATE TABLE reservation (
  id             BIGINT         NOT NULL,
  owner          VARCHAR(140)   NOT NULL,
  record_id      BIGINT         NULL,
  execution_id   BIGINT         NULL,
  conversation_id BIGINT        NULL,
  run_id         BIGINT         NULL,
  job_id         BIGINT         NULL,
  tenant_id      BIGINT         NULL,
  task_id        BIGINT         NULL,
  task_number    INT            NULL,
  engine_id      BIGINT         NOT NULL,
  engine_code    VARCHAR(190)   NOT NULL,
  model          VARCHAR(190)   NOT NULL,
  purpose        VARCHAR(10)    NOT NULL,
  input_tokens   BIGINT         NOT NULL,
  output_tokens  BIGINT         NOT NULL,
  cost           DECIMAL(24, 9) NOT NULL,
  reserved_at    DATETIME(6)    NOT NULL,
  PRIMARY KEY (id),
  KEY reservation_owner (owner)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Events for subscribers, written with the settlement and sent after its commit.
CREATE TABLE outbox (
  id         BIGINT       NOT NULL,
  address    VARCHAR(100) NOT NULL,
  tenant     VARCHAR(190) NULL,
  body       MEDIUMTEXT   NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- History: append-only, partitioned by id -------------------------------------------------------------------------

CREATE TABLE record (
  id              BIGINT         NOT NULL,
  run_id          BIGINT         NOT NULL,
  job_id          BIGINT         NOT NULL,
  tenant_id       BIGINT         NOT NULL,
  conversation_id BIGINT         NOT NULL,
  external_id     VARCHAR(500)   NOT NULL,
  status          VARCHAR(10)    NOT NULL,
  reason          VARCHAR(40)    NULL,
  attempts        INT            NOT NULL,
  stored_at       DATETIME(6)    NOT NULL,
  started_at      DATETIME(6)    NULL,
  ended_at        DATETIME(6)    NOT NULL,
  input_tokens    BIGINT         NOT NULL,
  output_tokens   BIGINT         NOT NULL,
  cost            DECIMAL(24, 9) NOT NULL,
  retry_of        BIGINT         NULL,
  retried_as      BIGINT         NULL,
  PRIMARY KEY (id),
  KEY record_run (run_id, id),
  KEY record_run_status (run_id, status, id),
  KEY record_job (job_id, id),
  KEY record_conversation (conversation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
PARTITION BY RANGE (id) (PARTITION rest VALUES LESS THAN MAXVALUE);

-- handled says of a failed one what a person did about it: RETRIED or DISMISSED. Until then it is in quarantine.
CREATE TABLE execution (
  id              BIGINT         NOT NULL,
  record_id       BIGINT         NOT NULL,
  run_id          BIGINT         NOT NULL,
  tenant_id       BIGINT         NOT NULL,
  conversation_id BIGINT         NOT NULL,
  task_id         BIGINT         NOT NULL,
  task_number     INT            NOT NULL,
  status          VARCHAR(10)    NOT NULL,
  reason          VARCHAR(40)    NULL,
  detail          VARCHAR(1000)  NULL,
  engine_code     VARCHAR(190)   NULL,
  attempts        INT            NOT NULL,
  input_tokens    BIGINT         NOT NULL,
  output_tokens   BIGINT         NOT NULL,
  cost            DECIMAL(24, 9) NOT NULL,
  field_values    MEDIUMTEXT     NULL,
  started_at      DATETIME(6)    NULL,
  ended_at        DATETIME(6)    NOT NULL,
  handled         VARCHAR(10)    NULL,
  PRIMARY KEY (id),
  KEY execution_record (record_id),
  KEY execution_failed (status, task_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
PARTITION BY RANGE (id) (PARTITION rest VALUES LESS THAN MAXVALUE);

-- The ledger: every request sent to an engine, also the failed, fenced and tested ones.
CREATE TABLE engine_call (
  id              BIGINT         NOT NULL,
  record_id       BIGINT         NULL,
  execution_id    BIGINT         NULL,
  run_id          BIGINT         NULL,
  job_id          BIGINT         NULL,
  tenant_id       BIGINT         NULL,
  task_id         BIGINT         NULL,
  task_number     INT            NULL,
  engine_id       BIGINT         NOT NULL,
  engine_code     VARCHAR(190)   NOT NULL,
  model           VARCHAR(190)   NOT NULL,
  purpose         VARCHAR(10)    NOT NULL,
  status          VARCHAR(15)    NOT NULL,
  http_status     SMALLINT       NULL,
  waste           VARCHAR(40)    NULL,
  assumed         BOOLEAN        NOT NULL,
  input_tokens    BIGINT         NOT NULL,
  cached_tokens   BIGINT         NOT NULL,
  output_tokens   BIGINT         NOT NULL,
  reasoning_tokens BIGINT        NOT NULL,
  cost            DECIMAL(24, 9) NOT NULL,
  latency_ms      INT            NOT NULL,
  called_at       DATETIME(6)    NOT NULL,
  PRIMARY KEY (id),
  KEY engine_call_record (record_id),
  KEY engine_call_at (called_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
PARTITION BY RANGE (id) (PARTITION rest VALUES LESS THAN MAXVALUE);

CREATE TABLE raw_answer (
  id              BIGINT     NOT NULL,
  execution_id    BIGINT     NOT NULL,
  conversation_id BIGINT     NOT NULL,
  answer          MEDIUMTEXT NULL,
  errors          MEDIUMTEXT NULL,
  PRIMARY KEY (id),
  KEY raw_answer_execution (execution_id),
  KEY raw_answer_conversation (conversation_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin ROW_FORMAT = COMPRESSED
PARTITION BY RANGE (id) (PARTITION rest VALUES LESS THAN MAXVALUE);

CREATE TABLE journal (
  id        BIGINT        NOT NULL,
  level     VARCHAR(5)    NOT NULL,
  run_id    BIGINT        NULL,
  record_id BIGINT        NULL,
  tenant_id BIGINT        NULL,
  node      VARCHAR(100)  NOT NULL,
  message   VARCHAR(2000) NOT NULL,
  logged_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  KEY journal_run (run_id, id),
  KEY journal_record (record_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
PARTITION BY RANGE (id) (PARTITION rest VALUES LESS THAN MAXVALUE);

CREATE TABLE audit (
  id           BIGINT       NOT NULL,
  audited_at   DATETIME(6)  NOT NULL,
  actor        VARCHAR(190) NOT NULL,
  action       VARCHAR(40)  NOT NULL,
  object       VARCHAR(400) NOT NULL,
  tenant_id    BIGINT       NULL,
  before_state MEDIUMTEXT   NULL,
  after_state  MEDIUMTEXT   NULL,
  PRIMARY KEY (id),
  KEY audit_object (object, id),
  KEY audit_tenant (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

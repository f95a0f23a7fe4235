-- The newest answer of a kind as the device gave it; kept when it says something new.
CREATE TABLE fact (
    device_id BIGINT NOT NULL,
    kind TEXT NOT NULL,                    -- DeviceInformation, SecurityInfo, …
    at BIGINT NOT NULL,                    -- last answer
    changed_at BIGINT NOT NULL,            -- last answer that was different
    digest BLOB NOT NULL,                  -- keyed, so that it tells nothing about the content
    answer BLOB NOT NULL,                  -- sealed plist; place 'fact/answer/<device>/<kind>'
    PRIMARY KEY (device_id, kind)
);

CREATE TABLE app (
    device_id BIGINT NOT NULL,
    position BIGINT NOT NULL,              -- in the answer: the same bundle may be there twice on a Mac
    bundle_id TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    short_version TEXT NOT NULL,
    size BIGINT,
    PRIMARY KEY (device_id, position)
);
CREATE INDEX app_bundle ON app (bundle_id);

CREATE TABLE reported_profile (
    channel_id BIGINT NOT NULL,
    position BIGINT NOT NULL,
    device_id BIGINT NOT NULL,
    identifier TEXT NOT NULL,
    uuid TEXT NOT NULL,
    display_name TEXT NOT NULL,
    organization TEXT NOT NULL,
    managed BIGINT,                        -- null: not said (supervised devices, Macs)
    encrypted BIGINT NOT NULL,
    payload_count BIGINT NOT NULL,
    PRIMARY KEY (channel_id, position)
);
CREATE INDEX reported_profile_device ON reported_profile (device_id);

CREATE TABLE device_certificate (
    device_id BIGINT NOT NULL,
    position BIGINT NOT NULL,
    common_name TEXT NOT NULL,
    is_identity BIGINT NOT NULL,
    not_after BIGINT,                      -- null: the certificate can't be read
    issuer TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (device_id, position)
);

-- One per device: the round under way or the last one, and when the next is due.
CREATE TABLE inventory_round (
    device_id BIGINT PRIMARY KEY,
    generation BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    open BIGINT NOT NULL,
    due_at BIGINT                          -- null: never (the enrollment ended)
);
CREATE INDEX inventory_round_due ON inventory_round (due_at);
CREATE TABLE inventory_question (
    uuid TEXT PRIMARY KEY,
    device_id BIGINT NOT NULL,
    answered BIGINT NOT NULL DEFAULT 0,    -- 1 acknowledged, 2 refused by the device
    started_at BIGINT NOT NULL
);
CREATE INDEX inventory_question_device ON inventory_question (device_id);

-- A device's timeline reads its own events.
CREATE INDEX audit_subject ON audit (subject_kind, subject, id);

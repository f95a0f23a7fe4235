-- One row per piece of hardware (UDID or EnrollmentID). A re-enrollment keeps the row and raises generation.
-- Ids are never used again: certificates and sealed places carry them.
CREATE TABLE device (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    udid TEXT NOT NULL UNIQUE,             -- UDID, else EnrollmentID
    state TEXT NOT NULL,                   -- authenticated | enrolled | checked_out | unenrolled | erased
    generation BIGINT NOT NULL DEFAULT 1,
    pin BLOB,                              -- SHA-256 of the identity certificate; belongs to generation
    next_pin BLOB,                         -- renewal under way: also accepted
    certificate_id BIGINT,
    link_id BIGINT,
    topic TEXT NOT NULL DEFAULT '',
    serial TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',        -- Apple's ModelName: "iPhone", "MacBook Pro"
    product TEXT NOT NULL DEFAULT '',      -- ProductName: "iPhone15,2"
    platform TEXT NOT NULL DEFAULT '',     -- iphone | ipad | mac | appletv | vision | watch | ''
    os TEXT NOT NULL DEFAULT '',
    os_build TEXT NOT NULL DEFAULT '',
    supervised BIGINT,                     -- null: not known yet
    awaiting_configuration BIGINT NOT NULL DEFAULT 0,
    enrolled_at BIGINT,
    last_seen BIGINT,
    ended_at BIGINT,
    storage_bytes BIGINT,
    storage_free_bytes BIGINT,
    battery_percent BIGINT,
    encrypted BIGINT,
    passcode_present BIGINT,
    passcode_compliant BIGINT,
    firewall BIGINT,
    imei TEXT NOT NULL DEFAULT '',
    wifi_mac TEXT NOT NULL DEFAULT '',
    owner_name TEXT NOT NULL DEFAULT '',
    owner_email TEXT NOT NULL DEFAULT '',
    asset_tag TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    inventory_at BIGINT,                   -- last complete round
    created_at BIGINT NOT NULL
);
CREATE INDEX device_serial ON device (serial);
CREATE INDEX device_pin ON device (pin);

-- Every identity certificate a device was ever pinned to. One certificate belongs to one device for good.
CREATE TABLE identity (
    pin BLOB PRIMARY KEY,                  -- SHA-256 of the DER
    device_id BIGINT NOT NULL,
    first_seen BIGINT NOT NULL,
    retired_at BIGINT                      -- null: device.pin or device.next_pin
);
CREATE INDEX identity_device ON identity (device_id);

CREATE TABLE custom_field (
    device_id BIGINT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (device_id, key)
);

-- The device itself (user_id '') and each user who connects from it.
CREATE TABLE channel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    device_id BIGINT NOT NULL,
    user_id TEXT NOT NULL DEFAULT '',
    user_short_name TEXT NOT NULL DEFAULT '',
    user_long_name TEXT NOT NULL DEFAULT '',
    enabled BIGINT NOT NULL DEFAULT 0,     -- 1 from TokenUpdate to the end of the enrollment
    push_token BLOB,
    push_magic TEXT NOT NULL DEFAULT '',
    token_at BIGINT,
    session BIGINT NOT NULL DEFAULT 0,     -- counts Idle … empty answer
    last_seen BIGINT,
    push_at BIGINT,                        -- last push handed to APNs
    push_result TEXT NOT NULL DEFAULT '',  -- '200', '410 Unregistered', 'no connection', …
    push_next_at BIGINT,                   -- next try of ours, null: none due
    push_tries BIGINT NOT NULL DEFAULT 0,
    push_dead BIGINT NOT NULL DEFAULT 0,   -- 410 until the next TokenUpdate
    UNIQUE (device_id, user_id)
);
CREATE INDEX channel_push_next ON channel (push_next_at);

CREATE TABLE device_group (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    built_in BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);
CREATE TABLE group_member (
    group_id BIGINT NOT NULL,
    device_id BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (group_id, device_id)
);
CREATE INDEX group_member_device ON group_member (device_id);
-- Every device row is a member of 'All devices' from its first Authenticate on.
INSERT INTO device_group (id, name, built_in, created_at) VALUES (1, 'All devices', 1, 0);

-- A command (one UUID) and its deliveries (one per channel).
CREATE TABLE command (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    request_type TEXT NOT NULL,
    body BLOB NOT NULL,                    -- sealed plist {CommandUUID, Command}; place 'command/body/<uuid>'
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT ''        -- '' by hand | 'inventory' | 'profile' | …: who wants the answer
);
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    command_id BIGINT NOT NULL,
    channel_id BIGINT NOT NULL,
    generation BIGINT NOT NULL,            -- of the device when queued; other generations never see it
    state TEXT NOT NULL,                   -- queued sent notnow acknowledged error format_error cancelled expired unconfirmed
    state_at BIGINT NOT NULL,
    session BIGINT NOT NULL DEFAULT 0,     -- channel session in which the last NotNow came
    notnow_count BIGINT NOT NULL DEFAULT 0,
    response BLOB,                         -- sealed raw plist; place 'delivery/response/<id>'
    error_chain TEXT NOT NULL DEFAULT '',  -- JSON
    UNIQUE (command_id, channel_id)
);
CREATE INDEX delivery_open ON delivery (channel_id, state, id);
CREATE INDEX delivery_state ON delivery (state, id);
CREATE INDEX delivery_state_at ON delivery (state, state_at);
CREATE TABLE delivery_history (
    id INTEGER PRIMARY KEY,
    delivery_id BIGINT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    note TEXT NOT NULL DEFAULT ''          -- 'duplicate', 'late', …
);
CREATE INDEX delivery_history_delivery ON delivery_history (delivery_id);

-- What went over the wire, both ways. place tells where the sealed bytes are: 'message/body/<token>' here in body,
-- 'command/body/<uuid>' in command.body, 'delivery/response/<id>' in delivery.response (body is empty then). Pruned to
-- the newest 200 per device. An Idle that nothing was answered to is not kept: it would push out all the rest.
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    device_id BIGINT NOT NULL,
    channel_id BIGINT NOT NULL DEFAULT 0,
    at BIGINT NOT NULL,
    inbound BIGINT NOT NULL,
    kind TEXT NOT NULL,                    -- Authenticate, Idle, Acknowledged, command, …
    place TEXT NOT NULL,
    body BLOB NOT NULL
);
CREATE INDEX message_device ON message (device_id, id);

-- Someone enrolled with the UDID of a live enrollment and a certificate we did not expect.
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    device_id BIGINT NOT NULL,             -- the live enrollment it claims to be
    udid TEXT NOT NULL,
    pin BLOB NOT NULL UNIQUE,
    certificate BLOB NOT NULL,
    link_id BIGINT,
    state TEXT NOT NULL,                   -- waiting | accepted | rejected | ended
    name TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    serial TEXT NOT NULL DEFAULT '',
    os TEXT NOT NULL DEFAULT '',
    authenticate BLOB NOT NULL,            -- sealed; place 'quarantine/authenticate/<pin hex>'
    token_update BLOB,                     -- sealed; place 'quarantine/token_update/<pin hex>'
    created_at BIGINT NOT NULL,
    last_seen BIGINT NOT NULL
);

-- Times at which the wipe guard let something dangerous pass.
CREATE TABLE guard_pass (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    request_type TEXT NOT NULL,
    delivery_id BIGINT NOT NULL
);

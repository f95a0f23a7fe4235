-- What the devices of a group must be like, for how long they may be otherwise, and what is done then.
CREATE TABLE compliance_policy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    group_id BIGINT NOT NULL,
    rules TEXT NOT NULL,                   -- JSON: inventory/compliance/rules.h
    grace_ms BIGINT NOT NULL,
    action TEXT NOT NULL,                  -- none | notify | assign_profile | move_group
    target_id BIGINT NOT NULL DEFAULT 0,   -- of the profile or group
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL
);
CREATE TABLE compliance_result (
    policy_id BIGINT NOT NULL,
    device_id BIGINT NOT NULL,
    state TEXT NOT NULL,                   -- compliant | grace | failing | unknown
    since BIGINT NOT NULL,                 -- of this state
    broken_at BIGINT,                      -- since when a rule is broken: grace counts from here; null: none is
    reasons TEXT NOT NULL,                 -- JSON: [{kind, …}]
    acted BIGINT NOT NULL DEFAULT 0,       -- 1: the action was carried out and would have to be undone
    PRIMARY KEY (policy_id, device_id)
);
CREATE INDEX compliance_result_device ON compliance_result (device_id);
CREATE INDEX compliance_result_state ON compliance_result (policy_id, state);
-- The worst of its states, for lists of devices.
CREATE TABLE compliance_device (
    device_id INTEGER PRIMARY KEY,
    state TEXT NOT NULL
);

-- How often the devices of a group are asked about themselves, and what; all others as the setting inventory_hours says.
CREATE TABLE inventory_schedule (
    group_id INTEGER PRIMARY KEY,
    hours BIGINT NOT NULL,
    queries TEXT NOT NULL,                 -- words with spaces: information security apps profiles certificates
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL
);
-- When a device was asked last, by kind of question.
CREATE TABLE inventory_asked (
    device_id BIGINT NOT NULL,
    kind TEXT NOT NULL,                    -- DeviceInformation, SecurityInfo, …
    at BIGINT NOT NULL,
    PRIMARY KEY (device_id, kind)
);
-- How the devices stood when they were last looked at on a day: what a chart over time shows.
CREATE TABLE compliance_day (
    day INTEGER PRIMARY KEY,               -- days since 1970 UTC
    compliant BIGINT NOT NULL,
    grace BIGINT NOT NULL,
    failing BIGINT NOT NULL,
    unknown BIGINT NOT NULL
);

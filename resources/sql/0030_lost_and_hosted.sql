-- Where a device was when somebody asked (DeviceLocation in Lost Mode). Nothing asks by itself.
CREATE TABLE device_location (
    id INTEGER PRIMARY KEY,
    device_id BIGINT NOT NULL,
    uuid TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    at BIGINT NOT NULL,                    -- as the device says, else when it answered
    latitude DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL,
    accuracy DOUBLE PRECISION,             -- metres
    altitude DOUBLE PRECISION,
    vertical_accuracy DOUBLE PRECISION,
    speed DOUBLE PRECISION,
    course DOUBLE PRECISION
);
CREATE INDEX device_location_device ON device_location (device_id, id);
-- Packages that this server hands out; the file is packages/<token> in the data folder.
CREATE TABLE hosted_package (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token TEXT NOT NULL UNIQUE,            -- in its address, nobody can guess it
    name TEXT NOT NULL,                    -- of the file
    title TEXT NOT NULL,
    bundle_id TEXT NOT NULL,
    version TEXT NOT NULL,
    size BIGINT NOT NULL,
    chunk BIGINT NOT NULL,                 -- bytes of each hash but the last
    hashes TEXT NOT NULL,                  -- SHA-256 of each chunk, hex, one a line
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL
);

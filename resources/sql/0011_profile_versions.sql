-- Who made a version is known; why, what it goes back to, and which variables are put in for each device.
ALTER TABLE profile_version ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE profile_version ADD COLUMN restores BIGINT NOT NULL DEFAULT 0;  -- number of the version rolled back to
ALTER TABLE profile_version ADD COLUMN variables TEXT NOT NULL DEFAULT '';  -- names, one per line
ALTER TABLE profile_version ADD COLUMN rendered BIGINT NOT NULL DEFAULT 0;  -- 1: made for each device when it is sent
ALTER TABLE profile_install ADD COLUMN sent_values BLOB;                    -- digest of the values asked for last
ALTER TABLE profile_install ADD COLUMN missing_values TEXT NOT NULL DEFAULT '';  -- state blocked: names, one per line
ALTER TABLE profile_command ADD COLUMN sha256 BLOB;                         -- of the Payload

-- What decides which commands fit a device; null: not known. Filled from DeviceInformation, SecurityInfo and what
-- commands did (lost mode).
CREATE TABLE device_trait (
    device_id BIGINT PRIMARY KEY,
    automated BIGINT,                      -- Automated Device Enrollment
    user_enrollment BIGINT,
    shared_ipad BIGINT,
    apple_silicon BIGINT,
    lost_mode BIGINT,
    pin_for_erase BIGINT,
    pin_for_lock BIGINT,
    firmware_pending BIGINT                -- a new firmware password waits for a restart
);
-- 1: a raw command that somebody sent although it doesn't fit; it isn't looked at again before it goes out.
ALTER TABLE command ADD COLUMN forced BIGINT NOT NULL DEFAULT 0;
-- A destructive command that may still be called off. Its time is that since the machine started, as far as it can be
-- told (as in guard_pass); no clock setting shortens or prolongs it.
CREATE TABLE command_hold (
    command_id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    boot TEXT NOT NULL DEFAULT '',
    boot_ms BIGINT NOT NULL DEFAULT 0,
    hold_ms BIGINT NOT NULL
);

-- The port that this enrollment's profile named for the device's calls; 0: that of the public address.
ALTER TABLE enrollment ADD COLUMN device_port BIGINT NOT NULL DEFAULT 0;

-- A live device enrolls anew: device.next_pin holds the certificate it said so with (it may be the pinned one again)
-- until its TokenUpdate; only then the next generation begins. Null: next_pin is a renewal, or nothing waits.
ALTER TABLE device ADD COLUMN next_begins_at BIGINT;

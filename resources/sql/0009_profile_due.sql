-- Devices whose assignments changed and that were not compared with them since. Written with the change, worked off
-- some at a time, so that a large fleet holds nobody up and a crash in the middle forgets nobody.
CREATE TABLE profile_due (
    device_id INTEGER PRIMARY KEY
);

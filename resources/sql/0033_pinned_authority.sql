-- SHA-256 of the authority that the profile of an enrollment binds its device to: the device accepts no TLS certificate
-- but those below it. Null: none. Empty: bound before this was kept, to the authority of that time.
ALTER TABLE enrollment ADD COLUMN pinned BLOB;
ALTER TABLE renewal ADD COLUMN pinned BLOB;
UPDATE enrollment SET pinned = x'' WHERE EXISTS (SELECT 1 FROM setting WHERE key = 'pin_server' AND value = '1');
UPDATE renewal SET pinned = x'' WHERE EXISTS (SELECT 1 FROM setting WHERE key = 'pin_server' AND value = '1');

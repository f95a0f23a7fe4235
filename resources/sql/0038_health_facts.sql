-- What a device's health hangs on and isn't in its row is kept there too, so that 100,000 of them are asked for it along
-- one index. Only facts: what they are worth, and what passing time makes of them, is inventory/query/health_sql.h.
-- Triggers keep them, so no writer can forget one.
ALTER TABLE device ADD COLUMN health_identity_end BIGINT;                -- of the certificate that it shows
ALTER TABLE device ADD COLUMN health_push_dead BIGINT NOT NULL DEFAULT 0; -- of the device channel
ALTER TABLE device ADD COLUMN health_failed BIGINT NOT NULL DEFAULT 0;    -- 1: a command failed and none of its kind worked since
ALTER TABLE device ADD COLUMN health_compliance TEXT NOT NULL DEFAULT '';

CREATE TRIGGER health_identity AFTER UPDATE OF pin, certificate_id ON device BEGIN
    UPDATE device SET health_identity_end = COALESCE(
        (SELECT MAX(k.not_after) FROM device_certificate k WHERE k.device_id = device.id AND k.sha256 = device.pin),
        (SELECT i.not_after FROM certificate i WHERE i.id = device.certificate_id)) WHERE id = NEW.id;
END;
CREATE TRIGGER health_identity_new AFTER INSERT ON device
    WHEN NEW.pin IS NOT NULL OR NEW.certificate_id IS NOT NULL BEGIN
    UPDATE device SET certificate_id = certificate_id WHERE id = NEW.id;
END;
CREATE TRIGGER health_certificate_new AFTER INSERT ON device_certificate BEGIN
    UPDATE device SET certificate_id = certificate_id WHERE id = NEW.device_id AND pin = NEW.sha256;
END;
CREATE TRIGGER health_certificate_gone AFTER DELETE ON device_certificate BEGIN
    UPDATE device SET certificate_id = certificate_id WHERE id = OLD.device_id AND pin = OLD.sha256;
END;
CREATE TRIGGER health_certificate AFTER UPDATE OF device_id, sha256, not_after ON device_certificate BEGIN
    UPDATE device SET certificate_id = certificate_id WHERE id IN (OLD.device_id, NEW.device_id);
END;
CREATE TRIGGER health_issued AFTER UPDATE OF not_after ON certificate BEGIN
    UPDATE device SET certificate_id = certificate_id WHERE certificate_id = NEW.id;
END;

CREATE TRIGGER health_channel_new AFTER INSERT ON channel WHEN NEW.push_dead <> 0 BEGIN
    UPDATE channel SET push_dead = push_dead WHERE id = NEW.id;
END;
CREATE TRIGGER health_channel AFTER UPDATE OF push_dead, user_id ON channel BEGIN
    UPDATE device SET health_push_dead = EXISTS (SELECT 1 FROM channel c WHERE c.device_id = device.id AND
        c.user_id = '' AND c.push_dead <> 0) WHERE id = NEW.device_id;
END;
-- Setting it to whatever it is means: look again.
CREATE TRIGGER health_failed AFTER UPDATE OF health_failed ON device BEGIN
    UPDATE device SET health_failed = EXISTS (SELECT 1 FROM channel fc CROSS JOIN delivery f ON f.channel_id = fc.id AND
        f.generation <> 0 AND f.state IN ('error', 'format_error') CROSS JOIN command fm ON fm.id = f.command_id WHERE
        fc.device_id = device.id AND NOT EXISTS (SELECT 1 FROM delivery s JOIN command sm ON sm.id = s.command_id WHERE
        s.channel_id = f.channel_id AND s.state = 'acknowledged' AND s.id > f.id AND
        sm.request_type = fm.request_type)) WHERE id = NEW.id;
END;
CREATE TRIGGER health_channel_moved AFTER UPDATE OF device_id ON channel BEGIN
    UPDATE device SET health_push_dead = 0, health_failed = 0 WHERE id IN (OLD.device_id, NEW.device_id);
    UPDATE channel SET push_dead = push_dead WHERE device_id IN (OLD.device_id, NEW.device_id);
END;
CREATE TRIGGER health_channel_gone AFTER DELETE ON channel BEGIN
    UPDATE device SET health_push_dead = 0 WHERE id = OLD.device_id AND OLD.user_id = '';
    UPDATE device SET health_failed = 0 WHERE id = OLD.device_id;
END;

CREATE TRIGGER health_delivery_new AFTER INSERT ON delivery
    WHEN NEW.state IN ('acknowledged', 'error', 'format_error') BEGIN
    UPDATE device SET health_failed = 0 WHERE id = (SELECT c.device_id FROM channel c WHERE c.id = NEW.channel_id);
END;
CREATE TRIGGER health_delivery AFTER UPDATE OF state, generation, channel_id ON delivery
    WHEN NEW.state IN ('error', 'format_error') OR OLD.state IN ('acknowledged', 'error', 'format_error') BEGIN
    UPDATE device SET health_failed = 0 WHERE id IN (SELECT c.device_id FROM channel c WHERE c.id IN (OLD.channel_id,
        NEW.channel_id));
END;
-- The usual answer, of a device of which nothing has failed, costs a look.
CREATE TRIGGER health_delivery_done AFTER UPDATE OF state ON delivery
    WHEN NEW.state = 'acknowledged' AND OLD.state NOT IN ('acknowledged', 'error', 'format_error') BEGIN
    UPDATE device SET health_failed = 0 WHERE id = (SELECT c.device_id FROM channel c WHERE c.id = NEW.channel_id) AND
        health_failed <> 0;
END;
CREATE TRIGGER health_delivery_gone AFTER DELETE ON delivery
    WHEN OLD.state IN ('acknowledged', 'error', 'format_error') BEGIN
    UPDATE device SET health_failed = 0 WHERE id = (SELECT c.device_id FROM channel c WHERE c.id = OLD.channel_id);
END;

CREATE TRIGGER health_compliance_new AFTER INSERT ON compliance_device BEGIN
    UPDATE device SET health_compliance = NEW.state WHERE id = NEW.device_id;
END;
CREATE TRIGGER health_compliance AFTER UPDATE ON compliance_device BEGIN
    UPDATE device SET health_compliance = '' WHERE id = OLD.device_id AND OLD.device_id <> NEW.device_id;
    UPDATE device SET health_compliance = NEW.state WHERE id = NEW.device_id;
END;
CREATE TRIGGER health_compliance_gone AFTER DELETE ON compliance_device BEGIN
    UPDATE device SET health_compliance = '' WHERE id = OLD.device_id;
END;

-- Whoever is there already, by the same rules.
UPDATE device SET certificate_id = certificate_id;
UPDATE channel SET push_dead = push_dead WHERE push_dead <> 0;
UPDATE device SET health_failed = 0 WHERE id IN (SELECT c.device_id FROM delivery f JOIN channel c ON c.id =
    f.channel_id WHERE f.state IN ('error', 'format_error'));
UPDATE compliance_device SET state = state;

-- Begins as device_facts does, so that a platform or system asked for beside it is looked up here, without the rows.
CREATE INDEX device_health ON device (platform, os_key, state, last_seen, health_push_dead, health_identity_end,
    health_compliance, encrypted, passcode_present, passcode_compliant, health_failed, storage_bytes,
    storage_free_bytes);

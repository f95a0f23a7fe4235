-- Who is in a group because a policy of compliance put it there, and not by hand: that policy takes it out again when it
-- goes or does something else. Several policies may have put the same device there; the last one to go takes it out.
CREATE TABLE policy_member (
    group_id INTEGER NOT NULL,
    device_id INTEGER NOT NULL,
    policy_id INTEGER NOT NULL,
    PRIMARY KEY (group_id, device_id, policy_id)
) WITHOUT ROWID;
CREATE INDEX policy_member_of ON policy_member (policy_id);
-- Whoever leaves a group, by whatever way, is not in it because of a policy any more.
CREATE TRIGGER policy_member_gone AFTER DELETE ON group_member BEGIN
    DELETE FROM policy_member WHERE group_id = OLD.group_id AND device_id = OLD.device_id;
END;

-- Whom a policy put there so far: they joined in the write in which they began to fail.
INSERT INTO policy_member (group_id, device_id, policy_id)
    SELECT m.group_id, m.device_id, p.id FROM compliance_policy p JOIN compliance_result r ON r.policy_id = p.id
    JOIN group_member m ON m.group_id = p.target_id AND m.device_id = r.device_id
    WHERE p.action = 'move_group' AND r.acted <> 0 AND m.added_at = r.since;

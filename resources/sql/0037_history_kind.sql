-- Why a step of a command's history was made, as a word that no name of a person can be taken for. Rows from before
-- get theirs once from what was noted then.
ALTER TABLE delivery_history ADD COLUMN kind TEXT NOT NULL DEFAULT '';  -- mdm/deliveries.h, StepKind; '': the plain step
UPDATE delivery_history SET kind = CASE
    WHEN state = 'expired' THEN 'expired'
    WHEN state IN ('cancelled', 'unconfirmed') AND (note LIKE 'refused by %' OR note LIKE 'nobody approved it%')
        AND EXISTS (SELECT 1 FROM delivery d JOIN command_order o ON o.command_id = d.command_id
                    WHERE d.id = delivery_history.delivery_id AND o.state IN ('refused', 'expired'))
        THEN CASE WHEN note LIKE 'refused by %' THEN 'order-refused' ELSE 'not-approved' END
    WHEN state IN ('cancelled', 'unconfirmed') THEN CASE
        WHEN note IN ('checked_out', 'unenrolled', 'erased') THEN 'left'
        WHEN note = 'enrolled anew' THEN 'enrolled-anew'
        WHEN note = 'refused' THEN 'enrollment-refused'
        WHEN note = 'restored' THEN 'restored'
        WHEN note = 'expired' THEN 'expired'
        WHEN note = 'system' THEN 'outdated'
        WHEN note LIKE 'not sent: %' OR state = 'unconfirmed' OR length(note) > 64 THEN 'not-sent'
        ELSE 'called-off' END
    WHEN note = 'again' THEN 'again'
    WHEN note = 'duplicate' THEN 'duplicate'
    WHEN note LIKE 'late%' THEN 'late'
    WHEN note = 'body unreadable' THEN 'unreadable'
    ELSE '' END;
UPDATE delivery_history SET note = substr(note, 11) WHERE kind = 'not-sent' AND note LIKE 'not sent: %';

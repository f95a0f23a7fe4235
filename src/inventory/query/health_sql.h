// The rules of inventory/health.h once more, for the database, so that lists can be asked for it and sorted by it; a
// test holds both against each other. {now} stands for the time (columns.h, sqlOf).
#pragma once

// The device's own identity in its list of certificates is newer than what was issued to it.
#define IDENTITY_END_SQL                                                                                           \
    "COALESCE((SELECT MAX(k.not_after) FROM device_certificate k WHERE k.device_id = d.id AND k.sha256 = d.pin), " \
    "(SELECT i.not_after FROM certificate i WHERE i.id = d.certificate_id))"

#define FAILED_COMMANDS_SQL                                                                                  \
    "SELECT 1 FROM channel fc JOIN delivery f ON f.channel_id = fc.id AND f.generation <> 0 AND f.state IN " \
    "('error', 'format_error') JOIN command fm ON fm.id = f.command_id WHERE fc.device_id = d.id AND NOT "   \
    "EXISTS (SELECT 1 FROM delivery s JOIN command sm ON sm.id = s.command_id WHERE s.channel_id = "         \
    "f.channel_id AND s.state = 'acknowledged' AND s.id > f.id AND sm.request_type = fm.request_type)"

#define HEALTH_POINTS_SQL                                                                                     \
    "CASE WHEN COALESCE(d.last_seen, 0) = 0 THEN 0 WHEN ({now} - d.last_seen) / 86400000 >= 30 THEN 50 "      \
    "WHEN ({now} - d.last_seen) / 86400000 >= 7 THEN 30 ELSE 0 END + "                                        \
    "CASE WHEN EXISTS (SELECT 1 FROM channel pc WHERE pc.device_id = d.id AND pc.user_id = '' AND "           \
    "pc.push_dead <> 0) THEN 40 ELSE 0 END + "                                                                \
    "CASE WHEN " IDENTITY_END_SQL " <= {now} THEN 40 WHEN " IDENTITY_END_SQL " < {now} + 2592000000 THEN 15 " \
    "ELSE 0 END + "                                                                                           \
    "COALESCE((SELECT CASE hp.state WHEN 'failing' THEN 25 WHEN 'grace' THEN 10 ELSE 0 END FROM "             \
    "compliance_device hp WHERE hp.device_id = d.id), 0) + "                                                  \
    "CASE WHEN d.platform = 'mac' AND d.encrypted = 0 THEN 25 ELSE 0 END + "                                  \
    "CASE WHEN d.passcode_present = 0 THEN 20 WHEN d.passcode_compliant = 0 THEN 15 ELSE 0 END + "            \
    "CASE WHEN EXISTS (" FAILED_COMMANDS_SQL ") THEN 10 ELSE 0 END + "                                        \
    "CASE WHEN d.storage_bytes > 0 AND d.storage_free_bytes < d.storage_bytes / 10 THEN 10 ELSE 0 END"

// NULL: it isn't enrolled.
#define HEALTH_SCORE_SQL                                                                                       \
    "(CASE WHEN d.state = 'enrolled' THEN (SELECT CASE WHEN p.taken > 100 THEN 0 ELSE 100 - p.taken END FROM " \
    "(SELECT " HEALTH_POINTS_SQL " AS taken) p) END)"

#define HEALTH_LEVEL_SQL                                                                                \
    "(SELECT CASE WHEN h.score IS NULL THEN '' WHEN h.score >= 90 THEN 'good' WHEN h.score >= 50 THEN " \
    "'attention' ELSE 'bad' END FROM (SELECT " HEALTH_SCORE_SQL " AS score) h)"

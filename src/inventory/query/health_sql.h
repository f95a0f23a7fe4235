// The rules of inventory/health.h once more, for the database, so that lists can be asked for it and sorted by it; a
// test holds both against each other. {now} stands for the time (columns.h, sqlOf).
//
// Everything here is in the row of the device, and in one index (device_health): what other tables know of it is kept
// there by triggers (resources/sql/0038_health_facts.sql). What only time changes isn't kept but counted each time.
#pragma once

// The device's own identity in its list of certificates is newer than what was issued to it.
#define IDENTITY_END_SQL "d.health_identity_end"

// The usual case stands first of each.
#define HEALTH_POINTS_SQL                                                                            \
    "(CASE WHEN COALESCE(d.last_seen, 0) = 0 OR d.last_seen > {now} - 604800000 THEN 0 "             \
    "WHEN d.last_seen <= {now} - 2592000000 THEN 50 ELSE 30 END + "                                  \
    "CASE WHEN d.health_push_dead <> 0 THEN 40 ELSE 0 END + "                                        \
    "CASE WHEN d.health_identity_end IS NULL OR d.health_identity_end >= {now} + 2592000000 THEN 0 " \
    "WHEN d.health_identity_end <= {now} THEN 40 ELSE 15 END + "                                     \
    "CASE d.health_compliance WHEN 'failing' THEN 25 WHEN 'grace' THEN 10 ELSE 0 END + "             \
    "CASE WHEN d.encrypted = 0 AND d.platform = 'mac' THEN 25 ELSE 0 END + "                         \
    "CASE WHEN d.passcode_present = 0 THEN 20 WHEN d.passcode_compliant = 0 THEN 15 ELSE 0 END + "   \
    "CASE WHEN d.health_failed <> 0 THEN 10 ELSE 0 END + "                                           \
    "CASE WHEN d.storage_bytes > 0 AND d.storage_free_bytes < d.storage_bytes / 10 THEN 10 ELSE 0 END)"

// NULL: it isn't enrolled.
#define HEALTH_SCORE_SQL "(CASE WHEN d.state = 'enrolled' THEN MAX(0, 100 - " HEALTH_POINTS_SQL ") END)"

// Up to 10 points taken are good, up to 50 want attention. A division, since the points are added up only once then.
#define HEALTH_LEVEL_SQL                                                                                          \
    "(CASE WHEN d.state = 'enrolled' THEN CASE (" HEALTH_POINTS_SQL " + 29) / 40 WHEN 0 THEN 'good' WHEN 1 THEN " \
    "'attention' ELSE 'bad' END ELSE '' END)"

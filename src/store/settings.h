// Settings of this server, kept in the database so that they travel with a backup. Keys that are known:
// organization, public_url, lab ("1"), practice ("1"), access_rights ("8191"), sign_message ("1"/"0"),
// enrollment_identifier (PayloadIdentifier of our enrollment profile), topic (push topic once fixed),
// push_port ("443", "2197"), push_proxy ("system", "none", "http://HOST:PORT"),
// inventory_hours, response_days ("365": raw answers to finished commands are kept so long),
// identities_told_at (ms: which endings of device identities have been announced), profile_new_uuid_on_save ("1"/"0": a
// saved profile gets a new top-level PayloadUUID). Never a secret.
#pragma once

#include "store/connection.h"

namespace espalier::store {

[[nodiscard]] Result<QString> setting(Connection& db, const char* key, const QString& otherwise = {});
[[nodiscard]] Result<QList<std::pair<QString, QString>>> settings(Connection& db); // by key
[[nodiscard]] Result<> setSetting(Transaction& tx, const QString& key, const QString& value);

} // namespace espalier::store

// What operations about links share: a link as JSON, what they are asked, and whether a link may be made at all.
#pragma once

#include "crypto/sealer.h"
#include "enroll/links.h"
#include "server/operations.h"
#include "server/readiness/self_test.h"

namespace espalier::server {

[[nodiscard]] Result<QJsonObject> linkJson(store::Connection& db, const crypto::Sealer& sealer,
                                           const enroll::Link& link, qint64 nowMs);

// "link" of the arguments: an id (number) or a name (text).
[[nodiscard]] Result<QString> wantedLink(const QJsonObject& arguments);
// An array of texts, or one text with commas, spaces or lines between them.
[[nodiscard]] Result<QStringList> listArgument(const QJsonObject& arguments, const char* key);
// ownership, platforms, serials, note, language, ask_name, approval, profile_service; what is absent is as usual.
[[nodiscard]] Result<enroll::LinkTerms> termsArguments(const QJsonObject& arguments);

// Conflict when nobody can enroll with it any more: such a link isn't handed out.
[[nodiscard]] Result<> checkOpen(const enroll::Link& link, qint64 nowMs);

// Refused [not-ready] while the self-test has obstacles; null: nobody asks.
[[nodiscard]] Result<> refuseUnlessReady(SelfTest* selfTest, const Caller& caller);
// Into the log: it was made all the same.
[[nodiscard]] Result<> noteDespiteCheck(store::Transaction& tx, const QString& link, const Caller& caller);

} // namespace espalier::server

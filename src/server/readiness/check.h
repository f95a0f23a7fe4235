// One check of the readiness self-test: what was looked at, what was found as a word, what was seen, and what to do.
// The words are listed in OPERATIONS.md; ui/ and espalierctl say them in sentences.
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace espalier::server {

enum class CheckState { Ok, Warning, Failed, Skipped };
[[nodiscard]] const char* name(CheckState state); // "ok", "warning", "failed", "skipped"
[[nodiscard]] CheckState checkStateFromName(QStringView name);

struct Check {
    QString id; // name reachable outside chain tls push_certificate push_service clock disk keychain database address
    CheckState state = CheckState::Skipped;
    QString finding;  // "resolves", "raw_ip", …
    QString evidence; // what was seen: addresses, names, dates, numbers
    QString remedy;   // "use_name", …; empty: there is nothing to do
};

[[nodiscard]] Check ok(const char* id, const char* finding, const QString& evidence = {});
[[nodiscard]] Check skipped(const char* id, const char* finding, const char* remedy = "");
[[nodiscard]] Check warning(const char* id, const char* finding, const QString& evidence, const char* remedy);
[[nodiscard]] Check failed(const char* id, const char* finding, const QString& evidence, const char* remedy);
// What a lab accepts with a warning.
enum class Folder { Lab, Production };
[[nodiscard]] Check failedUnlessLab(Folder folder, const char* id, const char* finding, const QString& evidence,
                                    const char* remedy);

[[nodiscard]] QString dayOf(qint64 ms); // as evidence: 2026-04-14, in UTC

using Checks = QList<Check>;
[[nodiscard]] QStringList failedIds(const Checks& checks);
[[nodiscard]] QJsonArray toJson(const Checks& checks);
[[nodiscard]] Checks checksFromJson(const QJsonArray& json);

} // namespace espalier::server

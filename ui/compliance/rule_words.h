// The rules of a policy in plain language: what each asks, and why a device isn't as it asks.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace espalier::ui {

// Kinds of rules as the server calls them, in the order in which they are offered.
[[nodiscard]] const QStringList& ruleKinds();
[[nodiscard]] QString ruleKindWords(const QString& kind);  // "Minimum system"
[[nodiscard]] QString ruleKindHelp(const QString& kind);   // a line on what it means
[[nodiscard]] QString ruleWords(const QJsonObject& rule);  // "iPhone has at least 17.4"
[[nodiscard]] QString rulesWords(const QJsonArray& rules); // all of them
// A reason is a rule with `value`, what the device has.
[[nodiscard]] QString reasonWords(const QJsonObject& reason, qint64 nowMs);
// Of a row of compliance.list.
[[nodiscard]] QString standingWords(const QJsonObject& standing, qint64 nowMs);
// What is broken, without what a single device has: "No passcode", to be counted.
[[nodiscard]] QString brokenWords(const QJsonObject& reason);
[[nodiscard]] QString durationText(const QString& duration); // "7d" → "7 days"

} // namespace espalier::ui

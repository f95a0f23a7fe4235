// What a policy asks of its devices: rules as JSON objects {kind, …}, each turned into queries over the device browser.
//
//   minimum_os     platform, version, model (optional: a part of the model's name)
//   passcode, encryption, firewall (of Macs), supervised
//   required_app   app (name or bundle id), version (optional: at least)
//   forbidden_app  app, version (optional: only older ones are forbidden)
//   last_seen      within ("7d")
//   certificate    within ("30d": none may end so soon), name (optional: only those)
//   query          query (must hold)
#pragma once

#include "inventory/query/search.h"

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::inventory::compliance {

inline constexpr qsizetype mostRules = 50;

struct Rule {
    QJsonObject asked;    // as given, checked
    query::Query applies; // to which devices; all without a root
    query::Query known;   // whether the device was ever asked
    query::Query holds;
    std::optional<query::ColumnRef> column; // what a reason tells of the device
};

// It asks what policies find, itself or in health: neither a rule nor a group that one may be for can be made of that.
[[nodiscard]] bool asksPolicies(const query::Query& query);
// InvalidInput [query] says which rule is wrong and why.
[[nodiscard]] Result<QList<Rule>> readRules(const QJsonArray& rules);
// The queries in kept rules; what can't be read is passed over.
[[nodiscard]] QStringList conditionsIn(const QString& json);

} // namespace espalier::inventory::compliance

// A query read off its tree over what a test knows of a device: slow, plain, and without a word of SQL.
#pragma once

#include "inventory/query/syntax.h"

#include <QHash>

namespace espalier::test {

struct App {
    QString name, bundle, version;
};
struct Cert {
    QString name;
    std::optional<qint64> end;
};
struct Known {
    qint64 id = 0;
    QHash<QString, QString> texts;
    QHash<QString, std::optional<qint64>> numbers;
    QList<App> apps;
    QList<Cert> certificates;
    QStringList groups;
    QHash<QString, QString> custom;
    QList<std::pair<QString, QString>> profiles;
};

// Times in milliseconds since 1970.
[[nodiscard]] bool fits(const Known& device, const inventory::query::Node& node, qint64 now);

} // namespace espalier::test

// What the entries of the log are about, by name: as it is called today, for numbers tell people nothing.
#pragma once

#include "store/connection.h"

#include <QHash>

namespace espalier::server {

class AuditSubjects {
public:
    explicit AuditSubjects(store::Connection& db) : m_db(db) {}

    // Empty: it is gone, or its subject is a name already.
    [[nodiscard]] Result<QString> nameOf(const QString& kind, const QString& subject);

private:
    store::Connection& m_db;
    QHash<QString, QString> m_known;
};

} // namespace espalier::server

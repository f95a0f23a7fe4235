#include "server/operations/audit_subjects.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace espalier::server {

namespace {

#define NAME_OF_DEVICE "CASE WHEN d.name <> '' THEN d.name WHEN d.serial <> '' THEN d.serial ELSE d.udid END"

// By the kind of subject: one column, bound to its number.
const QHash<QString, const char*>& nameLooks()
{
    static const QHash<QString, const char*> looks{
        {QStringLiteral("device"),
         "SELECT " NAME_OF_DEVICE " FROM (SELECT ? AS id) w JOIN device d ON d.id = COALESCE((SELECT m.into_id FROM "
         "merged_device m WHERE m.device_id = w.id), w.id)"},
        {QStringLiteral("group"), "SELECT name FROM device_group WHERE id = ?"},
        {QStringLiteral("profile"), "SELECT name FROM profile WHERE id = ?"},
        {QStringLiteral("link"), "SELECT name FROM link WHERE id = ?"},
        {QStringLiteral("policy"), "SELECT name FROM compliance_policy WHERE id = ?"},
        // Of a command the devices it went to: the first three, and how many more.
        {QStringLiteral("command"),
         "SELECT group_concat(n, ', ') || CASE WHEN k > 3 THEN ' + ' || (k - 3) ELSE '' END FROM "
         "(SELECT " NAME_OF_DEVICE
         " AS n, COUNT(*) OVER () AS k FROM device d WHERE d.id IN (SELECT c.device_id FROM delivery v "
         "JOIN channel c ON c.id = v.channel_id WHERE v.command_id = ?) ORDER BY d.id LIMIT 3)"}};
    return looks;
}

// Of a device that was deleted the log itself knows how it was called.
QString nameInFarewell(const QString& arguments)
{
    const QJsonObject told = QJsonDocument::fromJson(arguments.toUtf8()).object();
    for (const char* what : {"name", "serial", "udid"}) {
        if (const QString name = told.value(QLatin1String(what)).toString(); !name.isEmpty()) {
            return name;
        }
    }
    return {};
}

} // namespace

Result<QString> AuditSubjects::nameOf(const QString& kind, const QString& subject)
{
    bool isNumber = false;
    const qint64 id = subject.toLongLong(&isNumber);
    const char* look = nameLooks().value(kind);
    if (!isNumber || look == nullptr) {
        return QString();
    }
    const QString key = kind + u'/' + subject;
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        return *known;
    }
    auto row = TRY(m_db.first(look, {id}));
    if (!row && kind == QLatin1String("device")) {
        row = TRY(m_db.first("SELECT arguments FROM audit WHERE subject_kind = 'device' AND subject = ? AND "
                             "kind = 'device.deleted' ORDER BY id DESC LIMIT 1",
                             {subject}));
        return *m_known.insert(key, row ? nameInFarewell(row->text(0)) : QString());
    }
    return *m_known.insert(key, row ? row->text(0) : QString());
}

} // namespace espalier::server

#include "server/operations/audit_subjects.h"

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
        // Of a command the device it went to; of several how many.
        {QStringLiteral("command"),
         "SELECT CASE WHEN COUNT(*) > 1 THEN COUNT(*) || ' devices' ELSE MAX(" NAME_OF_DEVICE ") END FROM delivery v "
         "JOIN channel c ON c.id = v.channel_id JOIN device d ON d.id = c.device_id WHERE v.command_id = ?"}};
    return looks;
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
    const auto row = TRY(m_db.first(look, {id}));
    return *m_known.insert(key, row ? row->text(0) : QString());
}

} // namespace espalier::server

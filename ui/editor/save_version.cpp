#include "ui/editor/save_version.h"

#include "profiles/editing/plain_bytes.h"

#include <QJsonObject>

namespace espalier::ui {

SaveVersion::SaveVersion(EditorSession& session, server::Control& control, QObject* parent)
    : QObject(parent), m_session(session), m_control(control)
{
}

void SaveVersion::start(const QString& note)
{
    if (std::exchange(m_busy, true)) {
        return;
    }
    // ProfileList on a device tells versions apart by the top UUID (profiles.md §4); payload identities stay.
    if (m_session.document().isEdited() && m_session.profile().version > 0) {
        m_session.edit(profiles::newVersionIdentity(m_session.document()), tr("New UUID of the version"));
    }
    const QByteArray bytes = profiles::fileBytes(m_session.document());
    const quint64 revision = m_session.document().revision();
    m_control.call(QStringLiteral("profile.import"),
                   {{QStringLiteral("content_base64"), QString::fromLatin1(bytes.toBase64())},
                    {QStringLiteral("note"), note},
                    {QStringLiteral("base_version"), m_session.profile().version}},
                   this, [this, revision](const Result<QJsonValue>& answer) {
                       m_busy = false;
                       if (!answer) {
                           Q_EMIT failed(answer.error());
                           return;
                       }
                       const QJsonObject result = answer->toObject();
                       const qint64 id = result.value(QLatin1String("id")).toInteger();
                       const int version = result.value(QLatin1String("version")).toInt();
                       // What was typed while the server wrote stays a draft of the next version.
                       if (m_session.document().revision() == revision) {
                           m_session.saved(id, version);
                       }
                       Q_EMIT saved(id, version, result.value(QLatin1String("created")).toBool());
                   });
}

} // namespace espalier::ui

#include "ui/editor/save_version.h"

#include "profiles/editing/edits.h"
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
    const profiles::EditableDocument& document = m_session.document();
    const quint64 revision = document.revision();
    QJsonObject arguments{
        {QStringLiteral("content_base64"), QString::fromLatin1(profiles::fileBytes(document).toBase64())},
        {QStringLiteral("note"), note},
        {QStringLiteral("base_version"), m_session.profile().version}};
    if (m_session.profile().id > 0) {
        arguments.insert(QStringLiteral("profile"), m_session.profile().id);
    }
    m_control.call(QStringLiteral("profile.save"), arguments, this, [this, revision](const Result<QJsonValue>& answer) {
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
            takeOver(result.value(QLatin1String("uuid")).toString());
            m_session.saved(id, version);
        }
        Q_EMIT saved(id, version, result.value(QLatin1String("created")).toBool());
    });
}

// The one change that the server makes to a version; with it the document is what was saved, to the byte.
void SaveVersion::takeOver(const QString& uuid)
{
    const profiles::EditableDocument& document = m_session.document();
    const profiles::NodeId own = document.child(document.root(), u"PayloadUUID");
    if (!uuid.isEmpty() && own.isValid() && document.spelling(own).compare(uuid, Qt::CaseInsensitive) != 0) {
        m_session.edit(profiles::setValue(document, own, uuid), tr("UUID of the version"));
    }
}

} // namespace espalier::ui

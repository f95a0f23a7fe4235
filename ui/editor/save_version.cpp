#include "ui/editor/save_version.h"

#include "profiles/editing/edits.h"
#include "profiles/editing/plain_bytes.h"

#include <QJsonObject>

namespace espalier::ui {

namespace {

// The one change that the server makes to a version; nothing when the document has that UUID already.
Result<profiles::Edit> withUuid(const profiles::EditableDocument& document, const QString& uuid)
{
    const profiles::NodeId own = document.child(document.root(), u"PayloadUUID");
    if (uuid.isEmpty() || !own.isValid() || document.spelling(own).compare(uuid, Qt::CaseInsensitive) == 0) {
        return profiles::Edit();
    }
    return profiles::setValue(document, own, uuid);
}

} // namespace

SaveVersion::SaveVersion(EditorSession& session, server::Control& control, QObject* parent)
    : QObject(parent), m_session(session), m_control(control)
{
}

void SaveVersion::start(const QString& note, const SaveTarget& target)
{
    if (std::exchange(m_busy, true)) {
        return;
    }
    const profiles::EditableDocument& document = m_session.document();
    QJsonObject arguments{
        {QStringLiteral("content_base64"), QString::fromLatin1(profiles::fileBytes(document).toBase64())},
        {QStringLiteral("note"), note},
        {QStringLiteral("base_version"), target.base}};
    if (target.profile > 0) {
        arguments.insert(QStringLiteral("profile"), target.profile);
    }
    m_control.call(QStringLiteral("profile.save"), arguments, this,
                   [this, sent = document](const Result<QJsonValue>& answer) {
                       m_busy = false;
                       if (answer) {
                           takeOver(sent, answer->toObject());
                       } else {
                           Q_EMIT failed(answer.error());
                       }
                   });
}

void SaveVersion::takeOver(profiles::EditableDocument kept, const QJsonObject& answer)
{
    const qint64 id = answer.value(QLatin1String("id")).toInteger();
    const int version = answer.value(QLatin1String("version")).toInt();
    const QString uuid = answer.value(QLatin1String("uuid")).toString();
    if (const auto edit = withUuid(kept, uuid)) {
        static_cast<void>(kept.apply(*edit)); // fits: it was made from this text
    }
    if (kept.isEdited()) { // else it was saved as the file that was opened, signature and all
        kept.saved();
    }
    if (const auto edit = withUuid(m_session.document(), uuid); edit && !edit->isEmpty()) {
        m_session.edit(edit, tr("UUID of the version"));
    }
    m_session.saved(id, version, kept);
    Q_EMIT saved(id, version, answer.value(QLatin1String("created")).toBool());
}

} // namespace espalier::ui

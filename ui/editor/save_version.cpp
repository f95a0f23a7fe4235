#include "ui/editor/save_version.h"

#include "profiles/editing/edits.h"
#include "profiles/editing/plain_bytes.h"
#include "profiles/editing/reading.h"

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

// The version as the server has it: what was sent, but for its UUID and the signature it was given.
profiles::EditableDocument asKept(const profiles::EditableDocument& sent, bool asOpened, const QJsonObject& answer)
{
    const QString signedFile = answer.value(QLatin1String("content_base64")).toString();
    if (!signedFile.isEmpty()) {
        if (auto document = profiles::openDocument(QByteArray::fromBase64(signedFile.toLatin1()))) {
            return *document;
        }
    }
    profiles::EditableDocument kept = sent;
    if (const auto edit = withUuid(kept, answer.value(QLatin1String("uuid")).toString())) {
        static_cast<void>(kept.apply(*edit)); // fits: it was made from this text
    }
    if (kept.isEdited() || !asOpened) { // else it was saved as the file that was opened, signature and all
        kept.saved();
    }
    return kept;
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
    m_target = target;
    const profiles::EditableDocument& document = m_session.document();
    // A signature that doesn't fit the content is nothing to keep.
    const bool asOpened = !target.sign && !(document.origin().signature && !document.origin().signature->verifies);
    const QByteArray content = asOpened ? profiles::fileBytes(document) : profiles::plainBytes(document);
    QJsonObject arguments{{QStringLiteral("content_base64"), QString::fromLatin1(content.toBase64())},
                          {QStringLiteral("note"), note},
                          {QStringLiteral("base_version"), target.base}};
    if (target.profile > 0) {
        arguments.insert(QStringLiteral("profile"), target.profile);
    }
    if (target.sign) {
        arguments.insert(QStringLiteral("signer"), QStringLiteral("server"));
    }
    m_control.call(QStringLiteral("profile.save"), arguments, this,
                   [this, asOpened, sent = document](const Result<QJsonValue>& answer) {
                       m_busy = false;
                       if (answer) {
                           takeOver(sent, asOpened, answer->toObject());
                       } else {
                           Q_EMIT failed(answer.error());
                       }
                   });
}

void SaveVersion::takeOver(const profiles::EditableDocument& sent, bool asOpened, const QJsonObject& answer)
{
    const qint64 id = answer.value(QLatin1String("id")).toInteger();
    const int version = answer.value(QLatin1String("version")).toInt();
    const QString uuid = answer.value(QLatin1String("uuid")).toString();
    const profiles::EditableDocument kept = asKept(sent, asOpened, answer);
    if (const auto edit = withUuid(m_session.document(), uuid); edit && !edit->isEmpty()) {
        m_session.edit(edit, tr("UUID of the version"));
    }
    m_session.saved(id, version, kept);
    Q_EMIT saved(id, version, answer.value(QLatin1String("created")).toBool());
}

} // namespace espalier::ui

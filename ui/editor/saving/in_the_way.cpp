#include "ui/editor/saving/in_the_way.h"

#include "profiles/editing/reading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::ui {

InTheWay::InTheWay(const EditorSession& session, server::Control& control, QObject* parent)
    : QObject(parent), m_session(session), m_control(control)
{
}

void InTheWay::find(const Error& error, qint64 id)
{
    const profiles::EditableDocument& document = m_session.document();
    const QString identifier = document.string(document.root(), u"PayloadIdentifier");
    if (error.code != ErrorCode::Conflict || (id == 0 && identifier.isEmpty())) {
        Q_EMIT notFound(error);
        return;
    }
    m_control.call(
        QStringLiteral("profile.list"), {}, this, [this, error, id, identifier](const Result<QJsonValue>& answer) {
            for (const QJsonValue& each : answer ? answer->toArray() : QJsonArray()) {
                const QJsonObject profile = each.toObject();
                const bool isIt = id > 0 ? profile.value(QLatin1String("id")).toInteger() == id
                                         : profile.value(QLatin1String("identifier")).toString() == identifier;
                if (isIt) {
                    fetch(profile, error, id == 0);
                    return;
                }
            }
            Q_EMIT notFound(error);
        });
}

void InTheWay::fetch(const QJsonObject& profile, const Error& error, bool asNew)
{
    SavedVersion saved{
        profile.value(QLatin1String("id")).toInteger(),          profile.value(QLatin1String("name")).toString(),
        profile.value(QLatin1String("version")).toInt(),         profile.value(QLatin1String("author")).toString(),
        profile.value(QLatin1String("imported_at")).toInteger(), {}};
    if (!asNew && saved.version == m_session.profile().version) {
        Q_EMIT notFound(error); // nobody was in between: it is about something else
        return;
    }
    m_control.call(QStringLiteral("profile.export"),
                   {{QStringLiteral("profile"), saved.profile},
                    {QStringLiteral("version"), saved.version},
                    {QStringLiteral("signed"), false}},
                   this, [this, saved, error](const Result<QJsonValue>& answer) {
                       auto document =
                           answer
                               ? profiles::openDocument(QByteArray::fromBase64(
                                     answer->toObject().value(QLatin1String("content_base64")).toString().toLatin1()))
                               : Result<profiles::EditableDocument>(Failure(answer.error()));
                       if (!document) {
                           Q_EMIT notFound(error);
                           return;
                       }
                       SavedVersion whole = saved;
                       whole.document = std::move(*document);
                       Q_EMIT found(whole);
                   });
}

} // namespace espalier::ui

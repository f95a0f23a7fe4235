#include "ui/editor/impact/impact_watch.h"

#include "profiles/editing/plain_bytes.h"
#include "ui/editor/elsewhere.h"

namespace espalier::ui {

namespace {
constexpr int SoonMs = 600;
constexpr qsizetype LargeContent = 256 * 1024; // bytes; writing more of them into a question would hold typing up

QJsonObject withContent(QJsonObject question, const QByteArray& content)
{
    question.insert(QStringLiteral("content_base64"), QString::fromLatin1(content.toBase64()));
    return question;
}
} // namespace

ImpactWatch::ImpactWatch(EditorSession& session, server::Control& control, QObject* parent)
    : QObject(parent), m_session(session), m_control(control)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ImpactWatch::ask);
    connect(&session, &EditorSession::changed, this, &ImpactWatch::askSoon);
    connect(&session, &EditorSession::stateChanged, this, &ImpactWatch::askSoon);
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        // A fleet that checks in all the time must not put the question off for ever.
        if (!m_soon.isActive() &&
            (rows.contains(QStringLiteral("profile")) || rows.contains(QStringLiteral("group")))) {
            askSoon();
        }
    });
}

void ImpactWatch::setFollowing(bool following)
{
    if (std::exchange(m_following, following) == following) {
        return;
    }
    if (following) {
        ask();
    } else {
        m_soon.stop();
    }
}

void ImpactWatch::askSoon()
{
    if (m_following) {
        m_soon.start();
    }
}

void ImpactWatch::ask()
{
    m_soon.stop();
    if (m_session.document().isBroken()) {
        Q_EMIT unreadable();
        return;
    }
    if (m_asking) {
        m_again = true;
        return;
    }
    QJsonObject question;
    if (m_session.profile().id > 0) { // a new one is in no library yet
        question.insert(QStringLiteral("profile"), m_session.profile().id);
    }
    m_asking = true;
    const quint64 revision = m_session.document().revision();
    if (!m_session.isDraft()) {
        send(question, revision);
        return;
    }
    const QByteArray content = profiles::fileBytes(m_session.document());
    if (content.size() <= LargeContent) {
        send(withContent(question, content), revision);
        return;
    }
    elsewhere(
        this, [question, content] { return withContent(question, content); },
        [this, revision](const QJsonObject& whole) { send(whole, revision); });
}

void ImpactWatch::send(const QJsonObject& question, quint64 revision)
{
    m_control.call(QStringLiteral("profile.impact"), question, this,
                   [this, revision](const Result<QJsonValue>& answer) {
                       m_asking = false;
                       if (std::exchange(m_again, false)) {
                           askSoon();
                       }
                       if (m_session.document().isBroken()) {
                           return; // said already
                       }
                       if (answer) {
                           Q_EMIT told(answer->toObject());
                       } else if (revision == m_session.document().revision()) {
                           Q_EMIT failed(answer.error());
                       }
                   });
}

} // namespace espalier::ui

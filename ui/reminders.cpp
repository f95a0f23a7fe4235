#include "ui/reminders.h"

#include "base/durations.h"
#include "ui/activity/event_words.h"
#include "ui/activity/name_book.h"

#include <QJsonObject>

namespace espalier::ui {

namespace {
constexpr int page = 500;

// A self-test that somebody made by hand is before their eyes.
bool isReminder(const QString& kind, const QString& actor)
{
    return (kind == QLatin1String("check.failed") && actor == QLatin1String("system")) ||
           kind == QLatin1String("certificate.ends") || kind == QLatin1String("identities.end") ||
           kind == QLatin1String("compliance.alert");
}

Jump jumpOf(const QString& kind)
{
    if (kind == QLatin1String("check.failed")) {
        return {QStringLiteral("server"),
                {{QStringLiteral("section"), QStringLiteral("readiness")}, {QStringLiteral("show"), true}}};
    }
    if (kind == QLatin1String("compliance.alert")) {
        return {QStringLiteral("compliance"), {{QStringLiteral("state"), QStringLiteral("failing")}}};
    }
    return kind == QLatin1String("identities.end")
               ? identitiesEndJump()
               : Jump{QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("ends")}}};
}
} // namespace

Reminders::Reminders(server::Control& control, const Clock& clock, QObject* parent)
    : QObject(parent), m_control(control), m_names(new NameBook(control, this)), m_since(clock.nowMs() - minuteMs)
{
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("audit"))) {
            look();
        }
    });
    look();
}

// One question at a time: a busy server commits faster than it answers.
void Reminders::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_control.call(
        QStringLiteral("event.list"),
        {{QStringLiteral("after"), m_after}, {QStringLiteral("since"), m_since}, {QStringLiteral("most"), page}}, this,
        [this](const Result<QJsonValue>& result) {
            m_looking = false;
            const QJsonArray events = result ? result->toArray() : QJsonArray();
            take(events);
            if (std::exchange(m_again, false) || events.size() == page) {
                look();
            }
        });
}

void Reminders::take(const QJsonArray& events)
{
    QStringList sentences;
    Jump jump;
    for (const QJsonValue& value : events) {
        const QJsonObject event = value.toObject();
        m_after = std::max(m_after, event.value(QLatin1String("id")).toInteger());
        m_since = 0;
        const QString kind = event.value(QLatin1String("kind")).toString();
        if (isReminder(kind, event.value(QLatin1String("actor")).toString())) {
            jump = sentences.isEmpty() ? jumpOf(kind) : jump;
            sentences.append(eventWords(event, *m_names).sentence);
        }
    }
    if (!sentences.isEmpty()) {
        Q_EMIT reminded(sentences, jump);
    }
}

} // namespace espalier::ui

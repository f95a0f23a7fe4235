#include "ui/commands/command_checking.h"

#include "ui/editor/editor_session.h"

#include <QHash>
#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr int checkPauseMs = 200;

const QHash<QString, profiles::Rule>& rulesByName()
{
    static const QHash<QString, profiles::Rule> rules = [] {
        QHash<QString, profiles::Rule> all;
        for (int rule = 0; rule < static_cast<int>(profiles::Rule::Row); ++rule) {
            all.insert(profiles::ruleId(static_cast<profiles::Rule>(rule)), static_cast<profiles::Rule>(rule));
        }
        return all;
    }();
    return rules;
}

profiles::Severity severityFrom(const QString& word)
{
    return word == QLatin1String("error")     ? profiles::Severity::Error
           : word == QLatin1String("warning") ? profiles::Severity::Warning
                                              : profiles::Severity::Hint;
}
} // namespace

profiles::Problem problemFrom(const QJsonObject& row)
{
    profiles::Problem problem;
    const QString rule = row.value(QLatin1String("rule")).toString();
    problem.rule = rulesByName().value(rule, profiles::Rule::Row);
    if (problem.rule == profiles::Rule::Row) {
        problem.row = rule;
        problem.english = row.value(QLatin1String("text")).toString();
    }
    problem.severity = severityFrom(row.value(QLatin1String("severity")).toString());
    for (const QJsonValue& argument : row.value(QLatin1String("args")).toArray()) {
        problem.arguments << argument.toString();
    }
    problem.path = profiles::Path::parse(row.value(QLatin1String("path")).toString());
    return problem;
}

CommandChecking::CommandChecking(server::Control& control, EditorSession& session, QJsonObject about, QObject* parent)
    : QObject(parent), m_control(control), m_session(session), m_about(std::move(about))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(checkPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &CommandChecking::ask);
    connect(&session, &EditorSession::changed, this, [this] {
        m_soon.start();
        Q_EMIT checked();
    });
    ask();
}

void CommandChecking::ask()
{
    QJsonObject arguments = m_about;
    arguments.insert(QStringLiteral("plist_base64"), QString::fromLatin1(m_session.document().text().toBase64()));
    m_control.call(QStringLiteral("command.check"), arguments, this,
                   [this, asked = ++m_asked](const Result<QJsonValue>& answer) {
                       if (asked != m_asked) {
                           return;
                       }
                       // A server that can't say so now says it when the command is sent.
                       m_answered = asked;
                       take(answer ? answer->toArray() : QJsonArray());
                   });
}

void CommandChecking::take(const QJsonArray& rows)
{
    QList<profiles::Problem> problems;
    m_errors = 0;
    for (const QJsonValue& row : rows) {
        problems << problemFrom(row.toObject());
        m_errors += problems.last().severity == profiles::Severity::Error ? 1 : 0;
    }
    m_session.judge(problems);
    Q_EMIT checked();
}

} // namespace espalier::ui

#include "device/crowd/script.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace espalier::device {

namespace {

std::optional<Manner> mannerFromName(const QString& text)
{
    static const QMap<QString, Manner> manners{
        {QString(), Manner::Usual},
        {QStringLiteral("Acknowledged"), Manner::Usual},
        {QStringLiteral("NotNow"), Manner::NotNow},
        {QStringLiteral("Error"), Manner::Error},
        {QStringLiteral("CommandFormatError"), Manner::CommandFormatError},
        {QStringLiteral("drop"), Manner::Drop},
        {QStringLiteral("duplicate"), Manner::Duplicate},
    };
    const auto found = manners.find(text);
    return found == manners.end() ? std::nullopt : std::optional(*found);
}

bool fits(const Behaviour& behaviour, const Persona& persona, const Command& command)
{
    const QString& device = behaviour.device;
    const bool deviceFits =
        device.isEmpty() || device == persona.udid || device == persona.serial || device == persona.name;
    const bool typeFits = behaviour.requestType.isEmpty() || behaviour.requestType == command.requestType;
    const bool channelFits =
        behaviour.channel.isEmpty() || (behaviour.channel == QLatin1String("user")) == !command.userId.isEmpty();
    return deviceFits && typeFits && channelFits;
}

// Counts one more, and tells whether the line still holds.
bool takeTurn(int& seen, int skip, int times)
{
    const int turn = seen++;
    return turn >= skip && (times < 0 || turn < skip + times);
}

} // namespace

Result<> Script::read(const QByteArray& text)
{
    int number = 0;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray& raw : lines) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject()) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("script line %1: %2").arg(number).arg(error.errorString()));
        }
        TRY(within(add(document.object()), QStringLiteral("script line %1").arg(number)));
    }
    return {};
}

Result<> Script::add(const QJsonObject& line)
{
    if (line.contains(QLatin1String("apns")) || line.contains(QLatin1String("apns_connection"))) {
        return m_pushes.add(line);
    }
    const QString answer = line.value(QLatin1String("answer")).toString();
    const auto manner = mannerFromName(answer);
    if (!manner) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("unknown answer ") + answer);
    }
    m_behaviours.push_back({line.value(QLatin1String("device")).toString(),
                            line.value(QLatin1String("request_type")).toString(),
                            line.value(QLatin1String("channel")).toString(), *manner,
                            line.value(QLatin1String("error_chain")).toArray().toVariantList(),
                            line.value(QLatin1String("times")).toInt(-1), line.value(QLatin1String("skip")).toInt(),
                            line.value(QLatin1String("slow_ms")).toInt()});
    return {};
}

std::optional<Behaviour> Script::behaviourFor(const Persona& persona, const Command& command)
{
    const std::lock_guard lock(m_mutex);
    for (size_t i = 0; i < m_behaviours.size(); ++i) {
        const Behaviour& behaviour = m_behaviours[i];
        if (fits(behaviour, persona, command) && takeTurn(m_seen[{i, persona.udid}], behaviour.skip, behaviour.times)) {
            return behaviour;
        }
    }
    return std::nullopt;
}

Answer scriptedAnswer(const Behaviour& behaviour)
{
    Answer answer;
    switch (behaviour.manner) {
    case Manner::NotNow:
        answer.status = Status::NotNow;
        break;
    case Manner::CommandFormatError:
        answer = malformed(QStringLiteral("Scripted."));
        break;
    default:
        answer = failed(12000, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("Scripted."));
    }
    if (!behaviour.errorChain.isEmpty()) {
        answer.errorChain = behaviour.errorChain;
    }
    return answer;
}

} // namespace espalier::device

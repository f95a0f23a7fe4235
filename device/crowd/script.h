// Scripted behaviour, one JSON object per line; lines that start with # are remarks.
//
//   {"request_type":"InstallProfile","answer":"NotNow","times":2}
//   {"device":"UDID, serial or name","channel":"user","answer":"Error","error_chain":[…],"skip":1,"slow_ms":500}
//
// Lines with "apns" or "apns_connection" are the push service's: device/apns/push_script.h.
// answer: Acknowledged (as usual), NotNow, Error, CommandFormatError, drop (hang up without an answer), duplicate
// (the usual answer, sent twice). Without "times" a line holds for ever; counts are kept per device. The first line
// that fits decides. Thread-safe.
#pragma once

#include "device/answers/command.h"
#include "device/apns/push_script.h"

#include <QJsonObject>

#include <map>
#include <mutex>
#include <optional>

namespace espalier::device {

enum class Manner { Usual, NotNow, Error, CommandFormatError, Drop, Duplicate };

struct Behaviour {
    QString device;
    QString requestType;
    QString channel; // "device", "user" or empty
    Manner manner = Manner::Usual;
    QVariantList errorChain;
    int times = -1;
    int skip = 0;
    int slowMs = 0;
};

class Script {
public:
    [[nodiscard]] Result<> read(const QByteArray& text);
    [[nodiscard]] std::optional<Behaviour> behaviourFor(const Persona& persona, const Command& command);
    [[nodiscard]] PushScript& pushes() { return m_pushes; }

private:
    [[nodiscard]] Result<> add(const QJsonObject& line);

    std::mutex m_mutex;
    std::vector<Behaviour> m_behaviours;
    PushScript m_pushes;
    std::map<std::pair<size_t, QString>, int> m_seen; // (line, udid) → how often it fitted
};

// The answer a scripted manner gives instead of the usual one.
[[nodiscard]] Answer scriptedAnswer(const Behaviour& behaviour);

} // namespace espalier::device

// One visit of a channel at the server: Idle (or a result still owed), command, answer, … until the empty body.
#pragma once

#include "device/crowd/member.h"
#include "device/crowd/script.h"
#include "device/protocol/enrollment.h"

namespace espalier::device {

struct SessionNeeds {
    const StateFolder& folder;
    TrustShelf& shelf;
    Script& script;
    std::chrono::steady_clock::time_point lockedUntil;
    std::stop_token stop;
};

enum class SessionEnd {
    Done,      // nothing more to do
    Postponed, // the last answer was NotNow: the device comes back by itself
    Failed,    // no connection, or an answer that wasn't 2xx: to be tried again
    Gone       // not enrolled (any more)
};

class Session {
public:
    Session(const SessionNeeds& needs, Member& member, Line& line, QString userId)
        : m_needs(needs), m_member(member), m_line(line), m_userId(std::move(userId))
    {
    }

    [[nodiscard]] SessionEnd run();
    [[nodiscard]] int commands() const { return m_commands; }

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] Result<QByteArray> deliver(const QVariantMap& message); // the body that came back
    // The message to send next; empty: hang up.
    [[nodiscard]] QVariantMap respond(const Command& command);
    [[nodiscard]] Answer answerTo(const Command& command, const std::optional<Behaviour>& scripted);
    [[nodiscard]] Answer decide(const Command& command);
    void updateEnrollment(Answer& answer);
    void endEnrollment(Stage stage);
    [[nodiscard]] DeviceState snapshot() const;
    void replaceState(const DeviceState& state);
    [[nodiscard]] bool pause(int ms) const;

    const SessionNeeds& m_needs;
    Member& m_member;
    Line& m_line;
    QString m_userId;
    int m_commands = 0;
    bool m_twice = false;
    bool m_leaveAsked = false;
    Status m_lastStatus = Status::Acknowledged;
    Aftermath m_aftermath = Aftermath::Nothing;
};

} // namespace espalier::device

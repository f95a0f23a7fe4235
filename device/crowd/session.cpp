#include "device/crowd/session.h"

#include "device/answers/dispatcher.h"
#include "device/protocol/check_in.h"
#include "device/wire/status_words.h"

#include <thread>

namespace espalier::device {

SessionEnd Session::run()
{
    const auto lock = m_needs.folder.lock(m_member.state.persona.udid, LockMode::Shared);
    if (!lock || !prepare()) {
        return SessionEnd::Gone;
    }
    QVariantMap message = m_line.pending;
    if (message.isEmpty()) {
        const std::lock_guard guard(m_member.mutex);
        message = speaker(m_member.state, m_userId);
        message.insert(QStringLiteral("Status"), QStringLiteral("Idle"));
    }
    for (;;) {
        auto body = deliver(message);
        if (body && std::exchange(m_twice, false)) {
            body = deliver(message);
        }
        if (!body) {
            if (m_leaveAsked) {
                endEnrollment(Stage::Left);
                return SessionEnd::Gone;
            }
            return SessionEnd::Failed;
        }
        if (m_aftermath == Aftermath::HangUp) { // it starts again, and comes when it is woken
            m_aftermath = Aftermath::Nothing;
            m_line.link->close();
            return SessionEnd::Done;
        }
        if (m_aftermath != Aftermath::Nothing) {
            endEnrollment(m_aftermath == Aftermath::Erase ? Stage::Erased : Stage::Left);
            return SessionEnd::Gone;
        }
        if (body->isEmpty()) {
            return m_lastStatus == Status::NotNow ? SessionEnd::Postponed : SessionEnd::Done;
        }
        const auto command = readCommand(*body, m_userId);
        if (!command) {
            m_needs.folder.log(m_member.state.persona.udid,
                               {{QStringLiteral("event"), QStringLiteral("unreadable command")},
                                {QStringLiteral("error"), command.error().what}});
            return SessionEnd::Done;
        }
        ++m_commands;
        message = respond(*command);
        if (message.isEmpty()) {
            m_line.link->close();
            return SessionEnd::Done;
        }
    }
}

bool Session::prepare()
{
    const std::lock_guard guard(m_member.mutex);
    const QString udid = m_member.state.persona.udid;
    // Another program may have enrolled it anew, or made it leave.
    if (const FileStamp now = m_needs.folder.stamp(udid); now != m_member.stamp) {
        auto fresh = m_needs.folder.load(udid);
        if (!fresh) {
            return false;
        }
        m_member.state = std::move(*fresh);
        m_member.stamp = now;
    }
    if (m_member.state.isOff || m_member.state.stage != Stage::Enrolled ||
        m_member.state.channel(m_userId) == nullptr) {
        return false;
    }
    if (m_line.generation != m_member.state.generation) {
        m_line.link = std::make_unique<MdmLink>(m_member.state, m_needs.shelf, m_needs.stop);
        m_line.generation = m_member.state.generation;
        m_line.pending.clear();
    }
    return true;
}

Result<QByteArray> Session::deliver(const QVariantMap& message)
{
    const bool isResult = message.contains(QStringLiteral("CommandUUID"));
    if (isResult) {
        m_line.pending = message;
    }
    const auto answer = m_line.link->connect(message);
    m_line.lastUsed = std::chrono::steady_clock::now();
    if (!answer) {
        return Failure(answer.error());
    }
    if (!answer->isOk()) {
        m_leaveAsked = asksToLeave(*answer, snapshot().persona);
        m_needs.folder.log(m_member.state.persona.udid,
                           {{QStringLiteral("event"), QStringLiteral("refused by the server")},
                            {QStringLiteral("status"), answer->status}});
        return fail(ErrorCode::Refused, statusWords(answer->status));
    }
    m_line.pending.clear();
    m_line.failures = 0;
    return answer->body;
}

QVariantMap Session::respond(const Command& command)
{
    const auto scripted = m_needs.script.behaviourFor(m_member.state.persona, command);
    if (scripted && scripted->slowMs > 0 && !pause(scripted->slowMs)) {
        return {};
    }
    QJsonObject line{{QStringLiteral("uuid"), command.uuid}, {QStringLiteral("request_type"), command.requestType}};
    if (!m_userId.isEmpty()) {
        line.insert(QStringLiteral("user"), m_userId);
    }
    if (scripted && scripted->manner == Manner::Drop) {
        line.insert(QStringLiteral("status"), QStringLiteral("dropped"));
        m_needs.folder.log(m_member.state.persona.udid, line);
        return {};
    }
    Answer answer = answerTo(command, scripted);
    if (answer.aftermath == Aftermath::UpdateEnrollment) {
        updateEnrollment(answer);
    }
    m_lastStatus = answer.status;
    line.insert(QStringLiteral("status"), QLatin1String(name(answer.status)));
    if (!answer.errorChain.isEmpty()) {
        line.insert(QStringLiteral("error"),
                    answer.errorChain.first().toMap().value(QStringLiteral("LocalizedDescription")).toString());
    }
    m_needs.folder.log(m_member.state.persona.udid, line);
    const std::lock_guard guard(m_member.mutex);
    return resultMessage(m_member.state, command, answer);
}

Answer Session::answerTo(const Command& command, const std::optional<Behaviour>& scripted)
{
    const std::lock_guard guard(m_member.mutex);
    const bool usual = !scripted || scripted->manner == Manner::Usual || scripted->manner == Manner::Duplicate;
    m_twice = scripted && scripted->manner == Manner::Duplicate;
    if (!usual) {
        return scriptedAnswer(*scripted);
    }
    Answer answer = decide(command);
    if (answer.status == Status::NotNow || answer.aftermath == Aftermath::UpdateEnrollment) {
        return answer;
    }
    m_aftermath = answer.aftermath;
    if (const auto saved = m_needs.folder.save(m_member.state)) {
        m_member.stamp = *saved;
    }
    return answer;
}

Answer Session::decide(const Command& command)
{
    const bool locked = std::chrono::steady_clock::now() < m_needs.lockedUntil;
    if (locked && postponedWhileLocked(command.requestType)) {
        Answer later;
        later.status = Status::NotNow;
        return later;
    }
    Scene scene{m_member.state, m_needs.folder, command};
    return answerCommand(scene);
}

// Both talk to the server, so they work on a copy: nobody waits for the network behind the member's lock.
void Session::updateEnrollment(Answer& answer)
{
    DeviceState fresh = snapshot();
    EnrollmentWishes wishes;
    wishes.anchors = fresh.anchors;
    wishes.signature = SignatureRule::Optional;
    wishes.occasion = Occasion::Update;
    const auto done = Enrollment(m_needs.folder, m_needs.shelf, m_needs.stop).enroll(fresh, answer.payload, wishes);
    replaceState(fresh);
    if (!done) {
        answer = failed(4001, QStringLiteral("MCInstallationErrorDomain"), done.error().what);
        return;
    }
    // The result goes out with the new identity.
    m_line.link = std::make_unique<MdmLink>(fresh, m_needs.shelf, m_needs.stop);
    m_line.generation = fresh.generation;
}

void Session::endEnrollment(Stage stage)
{
    m_line.link->close();
    DeviceState ended = snapshot();
    Enrollment(m_needs.folder, m_needs.shelf, m_needs.stop).leave(ended, stage);
    if (stage == Stage::Erased) {
        ended.identity = {};
        const auto dropped = m_needs.folder.saveIdentity(ended);
    }
    replaceState(ended);
}

DeviceState Session::snapshot() const
{
    const std::lock_guard guard(m_member.mutex);
    return m_member.state;
}

void Session::replaceState(const DeviceState& state)
{
    const std::lock_guard guard(m_member.mutex);
    m_member.state = state;
    m_member.stamp = m_needs.folder.stamp(state.persona.udid);
}

bool Session::pause(int ms) const
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(ms);
    while (std::chrono::steady_clock::now() < until) {
        if (m_needs.stop.stop_requested()) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

} // namespace espalier::device

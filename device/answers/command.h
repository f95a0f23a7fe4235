// A command as it arrives, and what the device says to it.
#pragma once

#include "device/state/state_folder.h"

#include <QVariantMap>

namespace espalier::device {

struct Command {
    QString uuid;
    QString requestType;
    QVariantMap keys;
    QString userId; // empty: device channel
};

enum class Status { Acknowledged, Error, CommandFormatError, NotNow };

// What the device does once the server has its answer (or, for an enrollment update, instead of it).
enum class Aftermath { Nothing, UpdateEnrollment, HangUp, Leave, Erase };

struct Answer {
    Status status = Status::Acknowledged;
    QVariantMap keys;
    QVariantList errorChain;
    Aftermath aftermath = Aftermath::Nothing;
    QByteArray payload; // of UpdateEnrollment
};

// What a handler may see and change. The caller holds the device and saves it afterwards.
struct Scene {
    DeviceState& state;
    const StateFolder& folder;
    const Command& command;
};

using Handler = Answer (*)(Scene&);

[[nodiscard]] const char* name(Status status);
[[nodiscard]] Answer acknowledged(QVariantMap keys = {});
[[nodiscard]] Answer failed(int code, const QString& domain, const QString& text);
[[nodiscard]] Answer malformed(const QString& text);

// The message body that carries an answer.
[[nodiscard]] QVariantMap resultMessage(const DeviceState& state, const Command& command, const Answer& answer);

// Finds the command in what the server answered.
[[nodiscard]] Result<Command> readCommand(const QByteArray& body, const QString& userId);

} // namespace espalier::device

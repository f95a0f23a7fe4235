// What came of sending a command: as the next thing to say.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace espalier::ui {

struct SentCommand {
    QString uuid, requestType;
    QList<qint64> devices; // none: of a group
    QString to;            // CommandTarget::words()
    qint64 deliveries = 0;
    qint64 heldMs = 0; // it isn't sent for so long and can be called off

    // From the answer of command.send and command.resend.
    [[nodiscard]] static SentCommand fromAnswer(const QJsonObject& answer)
    {
        SentCommand sent;
        sent.uuid = answer.value(QLatin1String("uuid")).toString();
        sent.deliveries = answer.value(QLatin1String("deliveries")).toInteger();
        sent.heldMs = answer.value(QLatin1String("held_ms")).toInteger();
        return sent;
    }
};

} // namespace espalier::ui

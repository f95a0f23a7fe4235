// Whether a command of the catalogue fits those it is meant for: a row of command.offers as values.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace espalier::ui {

struct CommandReason {
    QString kind;
    QStringList args;
    qint64 count = 0; // how many devices it stands in the way of

    [[nodiscard]] static CommandReason fromJson(const QJsonObject& json);
};

struct LeftOut {
    qint64 id = 0;
    QString name;
    QList<CommandReason> reasons;
};

struct CommandOffer {
    QString requestType, title, help;
    bool offered = false;
    qint64 applies = 0, of = 0;
    QList<CommandReason> reasons, remarks;
    bool destructive = false;
    QList<LeftOut> leftOut; // only when one command was asked for

    [[nodiscard]] static CommandOffer fromJson(const QJsonObject& json);
    // Whoever sits here may not send it, whatever it fits.
    void forbid();
};

} // namespace espalier::ui

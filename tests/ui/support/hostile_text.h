// A device, or a person, that writes whatever may hide, reorder, compute, mark up or blow up what stands beside it.
#pragma once

#include "server/control.h"

#include <QString>

namespace espalier::test {

// Begins with hostileMark; markup, a direction override, NUL, line ends, emoji, and 10 kB without a space.
[[nodiscard]] const QString& hostileText();
inline const QString hostileMark = QStringLiteral("=cmd|'<b>");

// The same answer, with that text wherever a name, a model, an owner, a title, a reason … stands.
[[nodiscard]] QJsonValue madeHostile(const QJsonValue& answer);

// The same office, from such devices and people.
template <class Office> class Hostile : public Office {
public:
    using Office::Office;

    void call(const QString& operation, const QJsonObject& arguments, QObject* context,
              server::Control::Reply reply) override
    {
        Office::call(operation, arguments, context, [reply = std::move(reply)](const Result<QJsonValue>& answer) {
            reply(answer ? Result<QJsonValue>(madeHostile(*answer)) : answer);
        });
    }
};

} // namespace espalier::test

#include "app/espalierctl/verb.h"

namespace espalier::ctl {

void tellHold(Invocation& call, const QJsonValue& queued)
{
    const auto shown =
        call.session.call(QStringLiteral("command.show"), {{QStringLiteral("uuid"), queued[QStringLiteral("uuid")]}});
    const QJsonValue order = shown ? (*shown)[QLatin1String("held")][QLatin1String("order")] : QJsonValue();
    if (order.isDouble()) {
        QTextStream(stderr) << "espalierctl: it is sent once another operator says yes: order approve "
                            << order.toInteger() << "; until then \"command cancel\" calls it off\n";
        return;
    }
    if (const qint64 unapproved = queued[QStringLiteral("unapproved")].toInteger(); unapproved > 0) {
        QTextStream(stderr) << "espalierctl: " << deviceCount(unapproved)
                            << (unapproved == 1 ? " waits for approval and gets it once it is let in"
                                                : " wait for approval and get it once they are let in")
                            << " (approval list); until then \"command cancel\" calls it off\n";
    }
    const qint64 ms = queued[QStringLiteral("held_ms")].toInteger();
    if (ms > 0) {
        QTextStream(stderr) << "espalierctl: it is sent in " << (ms + 999) / 1000
                            << " s; until then \"command cancel\" calls it off\n";
    }
}

} // namespace espalier::ctl

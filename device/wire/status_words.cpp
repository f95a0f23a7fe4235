#include "device/wire/status_words.h"

namespace espalier::device {

namespace {

QString meaning(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("it could not read what was sent");
    case 401:
        return QStringLiteral("it does not believe who this is");
    case 403:
        return QStringLiteral("it refuses this device; the server's log tells why");
    case 404:
        return QStringLiteral("it knows no such address, or the link has ended; ask for a new one");
    case 410:
        return QStringLiteral("it wants none of this any more");
    case 413:
        return QStringLiteral("what was sent is too large for it");
    case 429:
        return QStringLiteral("there were too many tries from here; wait and try again");
    case 503:
        return QStringLiteral("it is busy or not ready; try again in a minute");
    default:
        return status >= 500 ? QStringLiteral("something is wrong there; its log tells more")
                             : QStringLiteral("that is not what a device expects here");
    }
}

} // namespace

QString statusWords(int status)
{
    return QStringLiteral("the server answered %1: %2").arg(status).arg(meaning(status));
}

} // namespace espalier::device

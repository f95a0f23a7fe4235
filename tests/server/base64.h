// Bytes as the operations take and give them.
#pragma once

#include <QByteArray>
#include <QString>

namespace espalier::test {

inline QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace espalier::test

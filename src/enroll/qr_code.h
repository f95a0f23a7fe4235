// QR codes (ISO/IEC 18004) for addresses, made by libqrencode. Any thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace espalier::enroll {

struct QrCode {
    int size = 0;       // modules per side, without the quiet zone
    QByteArray modules; // '0' light, '1' dark, row by row
};

[[nodiscard]] Result<QrCode> qrCode(const QString& text);
// A whole document, also good inside HTML. Dark on white in either colour scheme, with the four-module quiet zone.
// `label` is escaped here.
[[nodiscard]] QString qrSvg(const QrCode& code, const QString& label);

} // namespace espalier::enroll

#include "enroll/qr_code.h"

#include "enroll/landing_text.h"

#include <memory>
#include <qrencode.h>

namespace espalier::enroll {

Result<QrCode> qrCode(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0')) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("nothing to put into a QR code"));
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) {
        return fail(ErrorCode::TooLarge, QStringLiteral("the address is too long for a QR code"));
    }
    QrCode made{code->width, QByteArray(qsizetype(code->width) * code->width, '0')};
    for (qsizetype i = 0; i < made.modules.size(); ++i) {
        if ((code->data[i] & 1) != 0) {
            made.modules[i] = '1';
        }
    }
    return made;
}

QString qrSvg(const QrCode& code, const QString& label)
{
    constexpr int quiet = 4;
    QString path;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size;) {
            int run = 0;
            while (x + run < code.size && code.modules.at(qsizetype(y) * code.size + x + run) == '1') {
                ++run;
            }
            if (run > 0) {
                path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(x + quiet).arg(y + quiet).arg(run);
            }
            x += std::max(run, 1);
        }
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 "
                          "%2\" shape-rendering=\"crispEdges\">"
                          "<path fill=\"#FFFFFF\" d=\"M0 0h%2v%2h-%2z\"/><path fill=\"#000000\" d=\"%3\"/></svg>")
        .arg(escapeHtml(label), QString::number(code.size + 2 * quiet), path);
}

} // namespace espalier::enroll

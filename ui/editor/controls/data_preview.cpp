#include "ui/editor/controls/data_preview.h"

#include "profiles/certificate_facts.h"
#include "ui/common/device_text.h"
#include "ui/common/number_words.h"
#include "ui/common/time_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QRawFont>

namespace espalier::ui {

namespace {
constexpr qint64 LargestPicture = 32'000'000; // pixels that are decoded for a preview

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataPreview)
};

QImage pictureIn(const QByteArray& data)
{
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    return size.isValid() && qint64(size.width()) * size.height() <= LargestPicture ? reader.read() : QImage();
}

bool isFont(const QByteArray& data)
{
    return data.startsWith(QByteArray::fromHex("00010000")) || data.startsWith("OTTO") || data.startsWith("true") ||
           data.startsWith("ttcf");
}

// A PKCS #12 container: a sequence that begins with the integer 3.
bool isIdentity(const QByteArray& data)
{
    const qsizetype head = data.size() > 2 && (data[1] & 0x80) != 0 ? 2 + (data[1] & 0x7f) : 2;
    return data.startsWith('\x30') && data.mid(head, 3) == QByteArray::fromHex("020103");
}
} // namespace

DataPreview previewOf(const QByteArray& data, qint64 nowMs)
{
    DataPreview preview{QStringLiteral("file"), Words::tr("Data"), sizeWords(data.size()), {}};
    if (data.isEmpty()) {
        preview.first = Words::tr("Empty");
        return preview;
    }
    if (const auto certificates = profiles::certificateFacts(data); !certificates.isEmpty()) {
        const profiles::CertificateFacts& one = certificates.constFirst();
        preview.iconName = QStringLiteral("certificate");
        preview.first = visibleText(one.name, 120);
        const QString until = one.notAfterMs < nowMs ? Words::tr("ended on %1") : Words::tr("valid until %1");
        preview.second = (one.subject == one.issuer ? Words::tr("Issued by itself")
                                                    : Words::tr("Issued by %1").arg(visibleText(one.issuer, 160))) +
                         QStringLiteral(", ") + until.arg(dayWords(one.notAfterMs, nowMs));
        if (certificates.size() > 1) {
            preview.second += QStringLiteral(", ") + Words::tr("and %n more", nullptr, int(certificates.size()) - 1);
        }
        return preview;
    }
    if (isIdentity(data)) {
        preview.iconName = QStringLiteral("key");
        preview.first = Words::tr("Identity (PKCS #12)");
        preview.second = Words::tr("%1, opened with its password on the device").arg(sizeWords(data.size()));
        return preview;
    }
    if (const QImage picture = pictureIn(data); !picture.isNull()) {
        preview.iconName = QStringLiteral("image");
        preview.first = Words::tr("Picture, %1 × %2").arg(picture.width()).arg(picture.height());
        preview.picture = picture;
        return preview;
    }
    if (isFont(data)) {
        preview.iconName = QStringLiteral("font");
        const QRawFont font(data, 16);
        preview.first = font.isValid() ? visibleText(font.familyName() + QLatin1Char(' ') + font.styleName(), 120)
                                       : Words::tr("Font");
        return preview;
    }
    if (data.startsWith("<?xml") || data.startsWith("bplist")) {
        preview.iconName = QStringLiteral("code");
        preview.first = Words::tr("Property list or XML");
    }
    return preview;
}

} // namespace espalier::ui

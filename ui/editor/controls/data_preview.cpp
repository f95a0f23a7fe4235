#include "ui/editor/controls/data_preview.h"

#include "profiles/certificate_facts.h"
#include "ui/common/device_text.h"
#include "ui/common/number_words.h"
#include "ui/common/time_words.h"

#include <QBuffer>
#include <QCache>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImageReader>
#include <QRawFont>

namespace espalier::ui {

namespace {
constexpr qint64 LargestPicture = 32'000'000; // pixels that are decoded for a preview
constexpr int PreviewSide = 256;              // pixels that are kept
constexpr int KnownPictures = 32;

struct DataPreviewWords {
    Q_DECLARE_TR_FUNCTIONS(DataPreview)
};

struct Picture {
    QImage image; // null: none
    QSize size;   // as it is in the file
};

// The bytes come from anybody: no other decoder may see them than the one for what they begin with.
QByteArray formatOf(const QByteArray& data)
{
    static const QList<QPair<QByteArray, QByteArray>> beginnings{{"\x89PNG\r\n\x1a\n", "png"},
                                                                 {"\xff\xd8\xff", "jpeg"},
                                                                 {"GIF8", "gif"},
                                                                 {QByteArray::fromHex("49492a00"), "tiff"},
                                                                 {QByteArray::fromHex("4d4d002a"), "tiff"},
                                                                 {"icns", "icns"},
                                                                 {"BM", "bmp"}};
    const auto known = std::find_if(beginnings.begin(), beginnings.end(),
                                    [&data](const auto& one) { return data.startsWith(one.first); });
    return known == beginnings.end() ? QByteArray() : known->second;
}

Picture decoded(const QByteArray& data, const QByteArray& format)
{
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > LargestPicture) {
        return {};
    }
    if (size.width() > PreviewSide || size.height() > PreviewSide) {
        reader.setScaledSize(size.scaled(PreviewSide, PreviewSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return {reader.read(), size};
}

// GUI thread
Picture pictureIn(const QByteArray& data)
{
    const QByteArray format = formatOf(data);
    if (format.isEmpty()) {
        return {};
    }
    static QCache<QByteArray, Picture> known(KnownPictures);
    const QByteArray hash = QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    if (const Picture* picture = known.object(hash)) {
        return *picture;
    }
    const Picture picture = decoded(data, format);
    known.insert(hash, new Picture(picture));
    return picture;
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
    DataPreview preview{QStringLiteral("file"), DataPreviewWords::tr("Data"), sizeWords(data.size()), {}};
    if (data.isEmpty()) {
        preview.first = DataPreviewWords::tr("Empty");
        return preview;
    }
    if (const auto certificates = profiles::certificateFacts(data); !certificates.isEmpty()) {
        const profiles::CertificateFacts& one = certificates.constFirst();
        preview.iconName = QStringLiteral("certificate");
        preview.first = visibleText(one.name, 120);
        const QString until =
            one.notAfterMs < nowMs ? DataPreviewWords::tr("ended on %1") : DataPreviewWords::tr("valid until %1");
        preview.second =
            (one.subject == one.issuer ? DataPreviewWords::tr("Issued by itself")
                                       : DataPreviewWords::tr("Issued by %1").arg(visibleText(one.issuer, 160))) +
            QStringLiteral(", ") + until.arg(dayWords(one.notAfterMs, nowMs));
        if (certificates.size() > 1) {
            preview.second +=
                QStringLiteral(", ") + DataPreviewWords::tr("and %n more", nullptr, int(certificates.size()) - 1);
        }
        return preview;
    }
    if (isIdentity(data)) {
        preview.iconName = QStringLiteral("key");
        preview.first = DataPreviewWords::tr("Identity (PKCS #12)");
        preview.second = DataPreviewWords::tr("%1, opened with its password on the device").arg(sizeWords(data.size()));
        return preview;
    }
    if (const Picture picture = pictureIn(data); !picture.image.isNull()) {
        preview.iconName = QStringLiteral("image");
        preview.first = DataPreviewWords::tr("Picture, %1 × %2").arg(picture.size.width()).arg(picture.size.height());
        preview.picture = picture.image;
        return preview;
    }
    if (isFont(data)) {
        preview.iconName = QStringLiteral("font");
        const QRawFont font(data, 16);
        preview.first = font.isValid() ? visibleText(font.familyName() + QLatin1Char(' ') + font.styleName(), 120)
                                       : DataPreviewWords::tr("Font");
        return preview;
    }
    if (data.startsWith("<?xml") || data.startsWith("bplist")) {
        preview.iconName = QStringLiteral("code");
        preview.first = DataPreviewWords::tr("Property list or XML");
    }
    return preview;
}

} // namespace espalier::ui

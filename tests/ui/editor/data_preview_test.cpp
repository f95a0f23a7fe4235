#include "tests/support/test.h"
#include "ui/editor/controls/data_preview.h"

#include <QBuffer>

using namespace espalier;
using namespace espalier::ui;

namespace {
QByteArray pictureAs(const char* format, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format) ? buffer.data() : QByteArray();
}
} // namespace

class DataPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreToldByTheirSizeAndKeptSmall()
    {
        for (const char* format : {"png", "jpeg", "bmp"}) {
            const DataPreview preview = previewOf(pictureAs(format, {1600, 400}), 0);
            QVERIFY2(preview.first.contains(QStringLiteral("1600 × 400")), format);
            QCOMPARE(preview.picture.size(), QSize(256, 64));
        }
        QCOMPARE(previewOf(pictureAs("png", {64, 48}), 0).picture.size(), QSize(64, 48));
    }

    void aPictureIsDecodedOnce()
    {
        const QByteArray data = pictureAs("png", {300, 300});
        QCOMPARE(previewOf(data, 0).picture.cacheKey(), previewOf(data, 0).picture.cacheKey());
    }

    void otherFormatsAreNotDecoded()
    {
        for (const QByteArray& data :
             {QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"),
              pictureAs("ppm", {9, 9}), pictureAs("xpm", {9, 9})}) {
            QVERIFY(!data.isEmpty());
            QVERIFY(previewOf(data, 0).picture.isNull());
        }
    }

    void aBrokenPictureIsData() { QVERIFY(previewOf(pictureAs("png", {300, 300}).first(40), 0).picture.isNull()); }
};

ESPALIER_TEST(DataPreviewTest);
#include "data_preview_test.moc"

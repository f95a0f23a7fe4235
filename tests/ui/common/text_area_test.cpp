// Fields of several lines have the round corners of the others.
#include "tests/support/test.h"
#include "ui/common/app_style.h"
#include "ui/common/mono_text.h"

#include <QPlainTextEdit>
#include <QTextEdit>

using namespace espalier;
using namespace espalier::ui;

class TextAreaTest : public QObject {
    Q_OBJECT

    // On a ground that no theme has, in device pixels.
    static QImage painted(QAbstractScrollArea& area, qreal ratio)
    {
        area.resize(200, 80);
        area.ensurePolished();
        QImage image(area.size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::magenta);
        area.render(&image, {}, {}, QWidget::DrawChildren); // as in a window: without a ground of its own
        return image;
    }
    static void check(QAbstractScrollArea& area)
    {
        for (const bool dark : {false, true}) {
            applyColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
            for (const qreal ratio : {1.0, 2.0}) {
                const QImage image = painted(area, ratio);
                const int inside = qRound(ratio); // the first pixel of the viewport
                for (const QPoint corner : {QPoint(inside, inside), QPoint(image.width() - 1 - inside, inside),
                                            QPoint(inside, image.height() - 1 - inside),
                                            QPoint(image.width() - 1 - inside, image.height() - 1 - inside)}) {
                    const QColor seen = image.pixelColor(corner);
                    QVERIFY2(seen != area.palette().color(QPalette::Base), qPrintable(seen.name()));
                }
                QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), area.palette().color(QPalette::Base));
                QCOMPARE(image.pixelColor(image.width() / 2, 0), theme().border);
            }
        }
    }

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }
    void cleanup() { applyColorScheme(ColorScheme::Light); }

    void cornersAreRound()
    {
        QPlainTextEdit plain;
        check(plain);
        QTextEdit rich;
        check(rich);
        MonoText sunken(MonoText::Ground::Sunken);
        check(sunken);
        QPlainTextEdit disabled;
        disabled.setEnabled(false);
        check(disabled);
    }

    void withoutAFrameTheGroundIsWhole()
    {
        QPlainTextEdit plain;
        plain.setFrameShape(QFrame::NoFrame);
        QCOMPARE(painted(plain, 1).pixelColor(0, 0), plain.palette().color(QPalette::Base));
    }
};

ESPALIER_TEST(TextAreaTest);
#include "text_area_test.moc"

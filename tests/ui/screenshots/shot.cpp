#include "tests/ui/screenshots/shot.h"

#include "ui/common/app_style.h"
#include "ui/screen.h"

#include <QApplication>
#include <QCursor>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLocale>
#include <QPainter>
#include <QTranslator>

namespace espalier::test {

namespace {
void settle()
{
    const QDeadlineTimer enough(700);
    while (!enough.hasExpired()) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}
} // namespace

QImage take(const Shot& shot)
{
    QTranslator translator;
    QLocale::setDefault(QLocale(shot.language == QLatin1String("de") ? QLocale::German : QLocale::English,
                                shot.language == QLatin1String("de") ? QLocale::Germany : QLocale::UnitedKingdom));
    QTranslator catalogue; // has no English: that is the source
    if (catalogue.load(QStringLiteral(":/i18n/catalogue_%1").arg(shot.language))) {
        QApplication::installTranslator(&catalogue);
    }
    if (translator.load(
            QStringLiteral(":/i18n/espalier_%1").arg(shot.language.isEmpty() ? QStringLiteral("en") : shot.language))) {
        QApplication::installTranslator(&translator);
    }
    ui::applyColorScheme(shot.colors);
    const ManualClock clock(officeNow);
    FakeControl control(shot.office);
    ui::MainWindow window(clock);
    if (shot.screen == QLatin1String("first_run")) {
        window.startFirstRun();
    } else {
        window.serve(control);
        window.jump({shot.screen, {}});
    }
    QCursor::setPos(-10, -10); // nothing lies under the pointer
    window.resize(shot.size);
    window.show();
    settle();
    if (shot.prepare) {
        shot.prepare(window, control);
        settle();
    }
    QImage image(shot.size * shot.scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(shot.scale);
    QPainter painter(&image);
    window.render(&painter);
    painter.end();
    window.finishClose();
    QApplication::removeTranslator(&translator);
    return image;
}

} // namespace espalier::test

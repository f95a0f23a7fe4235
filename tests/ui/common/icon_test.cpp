#include "tests/support/test.h"
#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/state.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace espalier::ui;

namespace {
QColor darkestOf(const QImage& image)
{
    QColor found;
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > most) {
                most = color.alpha();
                found = color;
            }
        }
    }
    return found;
}
} // namespace

class IconTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void everyIconIsADrawingInCurrentColor()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 100);
        for (const QString& name : files) {
            QFile file(QStringLiteral(":/icons/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            QVERIFY2(name.startsWith(QLatin1String("app")) || svg.contains("currentColor"), qPrintable(name));
            QVERIFY2(QSvgRenderer(svg).isValid(), qPrintable(name));
        }
    }

    void everyStateHasItsOwnIcon()
    {
        QSet<QString> names;
        for (const State state :
             {State::Ok, State::Waiting, State::Warning, State::Failed, State::Unknown, State::Unsupported}) {
            names.insert(stateIconName(state));
            QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(stateIconName(state))));
        }
        QCOMPARE(names.size(), 6);
    }

    void payloadsAndDevicesHaveIcons()
    {
        for (const char* type :
             {"com.apple.wifi.managed", "com.apple.mobiledevice.passwordpolicy", "com.apple.security.scep",
              "com.apple.security.root", "com.apple.vpn.managed", "com.vendor.unknown"}) {
            const QString name = payloadIconName(QLatin1String(type));
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), type);
        }
        QCOMPARE(payloadIconName(QStringLiteral("com.vendor.unknown")), QStringLiteral("unknown-payload"));
        for (const char* platform : {"iOS", "iPadOS", "macOS", "tvOS", "visionOS", "watchOS", ""}) {
            const QString name = pictogramName(QLatin1String(platform), QString());
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), platform);
        }
        QCOMPARE(deviceIconName(QStringLiteral("iPadOS"), QString()), QStringLiteral("ipad"));
        QCOMPARE(deviceIconName(QStringLiteral("macOS"), QStringLiteral("MacBook Pro 14″")),
                 QStringLiteral("mac-laptop"));
        QCOMPARE(deviceIconName(QStringLiteral("macOS"), QStringLiteral("Mac mini")), QStringLiteral("mac-mini"));
    }

    void theColorFollowsModeAndTheme()
    {
        const QIcon icon = themedIcon(QStringLiteral("disc"), Tone::Accent);
        QCOMPARE(darkestOf(icon.pixmap(32, QIcon::Normal).toImage()), lightTheme.accent);
        QCOMPARE(darkestOf(icon.pixmap(32, QIcon::Disabled).toImage()), lightTheme.disabled);
        applyColorScheme(ColorScheme::Dark);
        QCOMPARE(darkestOf(icon.pixmap(32, QIcon::Normal).toImage()), darkTheme.accent);
        applyColorScheme(ColorScheme::Light);
    }

    void anUnknownNameIsAQuestionMarkAndNoCrash()
    {
        QVERIFY(!themedIcon(QStringLiteral("no-such-icon")).pixmap(16).isNull());
    }
};

ESPALIER_TEST(IconTest);
#include "icon_test.moc"

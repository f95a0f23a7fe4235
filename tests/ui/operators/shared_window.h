// A window of the practice office that people share, used as somebody would: by clicks and keys.
#pragma once

#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_operators.h"
#include "ui/common/message_bar.h"
#include "ui/common/sheet.h"
#include "ui/main_window.h"
#include "ui/operators/login_page.h"
#include "ui/screen.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

namespace espalier::test {

struct SharedWindow {
    explicit SharedWindow(FakeOperators::People people = FakeOperators::People::Four) : server(people)
    {
        window = std::make_unique<ui::MainWindow>(server, clock);
        window->resize(1440, 900);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    template <typename W = QWidget> [[nodiscard]] W* see(const char* name) const
    {
        W* seen = nullptr;
        (void)QTest::qWaitFor([&] {
            for (W* each : window->findChildren<W*>(QLatin1String(name))) {
                seen = each->isVisible() ? each : seen;
            }
            return seen != nullptr;
        });
        return seen;
    }
    [[nodiscard]] bool sees(const char* name) const
    {
        const auto all = window->findChildren<QWidget*>(QLatin1String(name));
        return std::any_of(all.begin(), all.end(), [](const QWidget* each) { return each->isVisible(); });
    }
    void type(const char* name, const QString& text) const
    {
        auto* line = see<QLineEdit>(name);
        QVERIFY2(line != nullptr, name);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    void click(const char* name) const
    {
        auto* button = see<QAbstractButton>(name);
        QVERIFY2(button != nullptr, name);
        QTRY_VERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void logIn(const QString& name) const
    {
        type("operatorName", name);
        type("operatorPassphrase", FakeOperators::passphraseOf(name));
        click("logIn");
        QTRY_VERIFY(showsScreens());
    }
    [[nodiscard]] bool asks() const { return sees("logIn"); }
    [[nodiscard]] bool showsScreens() const
    {
        const ui::Screen* overview = window->screen(QStringLiteral("overview"));
        return !asks() && overview != nullptr && overview->parentWidget()->isVisible();
    }
    // Of the message bars that can be seen.
    [[nodiscard]] bool isSaid(const char* words) const
    {
        return QTest::qWaitFor([&] {
            const auto bars = window->findChildren<ui::MessageBar*>();
            return std::any_of(bars.begin(), bars.end(), [&](const ui::MessageBar* bar) {
                return bar->isVisible() && bar->accessibleName().contains(QString::fromUtf8(words));
            });
        });
    }

    ManualClock clock{officeNow};
    FakeOperators server;
    std::unique_ptr<ui::MainWindow> window;
};

// Settings of their own, empty before each test.
class SharedWindowTest : public QObject {
    Q_OBJECT

protected:
    void prepare(const char* name)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("espalier-test"));
        QCoreApplication::setApplicationName(QLatin1String(name));
        ui::installAppStyle(ui::ColorScheme::Light);
    }

private:
    QTemporaryDir m_settings;
};

} // namespace espalier::test

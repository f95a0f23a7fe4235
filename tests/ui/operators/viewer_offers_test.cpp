// Whoever may only look is offered nothing that would be refused: every button and every menu of every screen is
// pressed, and the server is never asked for what the role forbids.
#include "tests/ui/operators/shared_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QTimer>

using namespace espalier;
using namespace espalier::ui;

namespace {

constexpr int mostPressed = 150; // of one screen

// What can be chosen in a menu that opens is chosen, once each; boxes and other dialogs are put away.
class MenuPresser : public QObject {
public:
    MenuPresser()
    {
        m_look.setInterval(2);
        connect(&m_look, &QTimer::timeout, this, [this] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                pressOneOf(*menu);
            } else if (QWidget* popup = QApplication::activePopupWidget()) {
                popup->close();
            } else if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                dialog->reject();
            }
        });
        m_look.start();
    }

private:
    void pressOneOf(QMenu& menu)
    {
        for (QAction* action : menu.actions()) {
            if (action->isEnabled() && action->isVisible() && !action->isSeparator() && action->menu() == nullptr &&
                !m_pressed.contains(action->text())) {
                m_pressed.insert(action->text());
                menu.setActiveAction(action);
                // Not from here: while this timer's slot runs, what is chosen could open a dialog that nobody closes.
                QCoreApplication::postEvent(&menu, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
                return;
            }
        }
        menu.close();
    }

    QSet<QString> m_pressed;
    QTimer m_look;
};

QString nameOf(const QAbstractButton& button)
{
    const QString place = QLatin1String(button.parentWidget()->metaObject()->className());
    return place + u'/' + button.objectName() + u'/' + button.text() + u'/' + button.accessibleName();
}

} // namespace

class ViewerOffersTest : public test::SharedWindowTest {
    Q_OBJECT

    // Of what can be seen in that part, one that wasn't pressed before; null: all were.
    static QAbstractButton* nextOf(const QWidget& part, QSet<QString>& pressed)
    {
        for (QAbstractButton* button : part.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled() && !pressed.contains(nameOf(*button))) {
                pressed.insert(nameOf(*button));
                return button;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { prepare("viewer-offers"); }
    void init() { QSettings().clear(); }

    void nothingThatIsRefused_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QVariantMap>("what");
        const auto row = [](const char* name, const char* screen, const QVariantMap& what) {
            QTest::newRow(name) << QString::fromLatin1(screen) << what;
        };
        row("overview", "overview", {});
        row("devices", "devices", {});
        row("a device", "devices", {{QStringLiteral("device"), 2}});
        row("a group", "groups", {{QStringLiteral("group"), 2}});
        row("compliance", "compliance", {});
        row("a profile", "profiles", {{QStringLiteral("profile"), 1}});
        row("enrollment", "enrollment", {});
        row("activity", "activity", {});
        row("a command", "activity", {{QStringLiteral("state"), QStringLiteral("failed")}});
        row("the log", "activity", {{QStringLiteral("audit"), true}});
        row("server", "server", {});
    }
    void nothingThatIsRefused()
    {
        QFETCH(const QString, screen);
        QFETCH(const QVariantMap, what);
        test::SharedWindow office;
        office.logIn(QStringLiteral("Vera"));
        MainWindow& window = *office.window;
        const MenuPresser menus;
        QSet<QString> pressed;
        qsizetype seen = office.server.calls().size();
        for (int i = 0; i < mostPressed; ++i) {
            if (Sheet::current(&window) == nullptr) {
                window.jump({screen, what});
                QTest::qWait(10);
            }
            Sheet* sheet = Sheet::current(&window);
            const QWidget& part = sheet != nullptr ? static_cast<QWidget&>(*sheet) : *window.screen(screen);
            QPointer<QAbstractButton> button = nextOf(part, pressed);
            if (button == nullptr && sheet == nullptr) {
                break;
            }
            if (button == nullptr) {
                delete sheet;
                continue;
            }
            const QString name = nameOf(*button);
            button->click();
            QTest::qWait(5);
            const auto calls = office.server.calls();
            for (; seen < calls.size(); ++seen) {
                QVERIFY2(window.may(calls.at(seen).operation),
                         qPrintable(calls.at(seen).operation + QStringLiteral(" by ") + name));
            }
        }
        QVERIFY(!pressed.isEmpty());
    }
};

ESPALIER_TEST(ViewerOffersTest);
#include "viewer_offers_test.moc"

#include "ui/window_menu.h"

#include "ui/common/icon.h"
#include "ui/operators/operator_menu.h"

#include <QActionGroup>
#include <QSettings>

namespace espalier::ui {

namespace {
const QString schemeKey()
{
    return QStringLiteral("window/colors");
}
} // namespace

ColorScheme WindowMenu::rememberedScheme()
{
    const QString name = QSettings().value(schemeKey()).toString();
    if (name == QLatin1String("light")) {
        return ColorScheme::Light;
    }
    return name == QLatin1String("dark") ? ColorScheme::Dark : ColorScheme::System;
}

WindowMenu::WindowMenu(QWidget* parent) : QMenu(tr("Espalier"), parent), m_go(new QMenu(tr("Go to"), this))
{
    addMenu(m_go);
    m_vault = addAction(themedIcon(QStringLiteral("key")), tr("Vault…"), this, &WindowMenu::vaultChosen);
    offerVault(false);
    auto* view = addMenu(tr("View"));
    auto* schemes = new QActionGroup(this);
    const auto addScheme = [&](const QString& words, ColorScheme scheme, const QString& name) {
        QAction* action = view->addAction(words);
        action->setCheckable(true);
        action->setChecked(rememberedScheme() == scheme);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [scheme, name] {
            QSettings().setValue(schemeKey(), name);
            applyColorScheme(scheme);
        });
    };
    addScheme(tr("Colours as the system"), ColorScheme::System, QStringLiteral("system"));
    addScheme(tr("Light"), ColorScheme::Light, QStringLiteral("light"));
    addScheme(tr("Dark"), ColorScheme::Dark, QStringLiteral("dark"));
    m_operator = new OperatorMenu(parent);
    addMenu(m_operator);
    addSeparator();
    addAction(themedIcon(QStringLiteral("info")), tr("About Espalier"), this, &WindowMenu::aboutChosen)
        ->setMenuRole(QAction::AboutRole);
    QAction* quit = addAction(tr("Quit"), this, &WindowMenu::quitChosen);
    quit->setMenuRole(QAction::QuitRole);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    parent->addAction(quit); // so that the shortcut works while the menu is closed
}

void WindowMenu::offerVault(bool offered)
{
    m_vault->setVisible(offered);
}

void WindowMenu::setScreens(const QStringList& titles)
{
    qDeleteAll(m_go->actions()); // the window has them too, for their shortcuts
    for (int i = 0; i < titles.size(); ++i) {
        QAction* action = m_go->addAction(titles.at(i), this, [this, i] { Q_EMIT screenChosen(i); });
        if (i < 9) {
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        }
        parentWidget()->addAction(action);
    }
}

} // namespace espalier::ui

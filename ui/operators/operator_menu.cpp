#include "ui/operators/operator_menu.h"

#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"

namespace espalier::ui {

OperatorMenu::OperatorMenu(QWidget* window) : QMenu(window), m_lock(nullptr)
{
    setObjectName(QStringLiteral("operatorMenu"));
    m_lock = addAction(themedIcon(QStringLiteral("lock")), tr("Lock"), this, &OperatorMenu::lockChosen);
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    window->addAction(m_lock); // so that the shortcut works while the menu is closed
    addAction(themedIcon(QStringLiteral("passcode")), tr("Change passphrase…"), this, &OperatorMenu::passphraseChosen);
    addSeparator();
    addAction(tr("Log out"), this, &OperatorMenu::logOutChosen);
    setPerson({});
}

void OperatorMenu::setPerson(const QString& name)
{
    setTitle(plainAction(visibleText(name, 60)));
    menuAction()->setVisible(!name.isEmpty());
    m_lock->setEnabled(!name.isEmpty());
}

} // namespace espalier::ui

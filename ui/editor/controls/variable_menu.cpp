#include "ui/editor/controls/variable_menu.h"

#include "profiles/variables/variables.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace espalier::ui {

namespace {
struct VariableMenuWords {
    Q_DECLARE_TR_FUNCTIONS(VariableMenu)
};

} // namespace

QString variableWords(const QString& name)
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("device.serial"), QT_TRANSLATE_NOOP("VariableMenu", "Serial number of the device")},
        {QStringLiteral("device.udid"), QT_TRANSLATE_NOOP("VariableMenu", "UDID of the device")},
        {QStringLiteral("device.name"), QT_TRANSLATE_NOOP("VariableMenu", "Name of the device")},
        {QStringLiteral("device.model"), QT_TRANSLATE_NOOP("VariableMenu", "Model of the device")},
        {QStringLiteral("device.os"), QT_TRANSLATE_NOOP("VariableMenu", "System version")},
        {QStringLiteral("device.asset_tag"), QT_TRANSLATE_NOOP("VariableMenu", "Asset tag")},
        {QStringLiteral("owner.name"), QT_TRANSLATE_NOOP("VariableMenu", "Name of the owner")},
        {QStringLiteral("owner.email"), QT_TRANSLATE_NOOP("VariableMenu", "E-mail of the owner")},
    };
    const char* known = words.value(name);
    return known == nullptr ? visibleText(name, 80) : VariableMenuWords::tr(known);
}

namespace {

// The sign stands in a field only while someone types there.
class WithFocus : public QObject {
public:
    WithFocus(QAction* action, QWidget* field) : QObject(action), m_action(action)
    {
        m_action->setVisible(field->hasFocus());
        field->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn) {
            m_action->setVisible(true);
        } else if (event->type() == QEvent::FocusOut &&
                   static_cast<const QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
            m_action->setVisible(false);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAction* m_action;
};

template <class Insert> void fill(QMenu& menu, const Insert& insert)
{
    for (const QString& name : profiles::variableNames()) {
        const QString written = QStringLiteral("%{%1}").arg(name);
        menu.addAction(variableWords(name) + QLatin1Char('\t') + written, &menu,
                       [insert, written] { insert(written); });
    }
    menu.addAction(VariableMenuWords::tr("Custom field") + QStringLiteral("\t%{custom.…}"), &menu,
                   [insert] { insert(QStringLiteral("%{custom.NAME}")); });
}

template <class Edit, class Insert> QAction* menuAction(Edit* edit, const Insert& insert)
{
    auto* action = new QAction(themedIcon(QStringLiteral("variable"), Tone::Third),
                               VariableMenuWords::tr("Insert a variable"), edit);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(VariableMenuWords::tr("Insert a variable: it stands for a value of each device or its owner."));
    QObject::connect(action, &QAction::triggered, edit, [edit, insert] {
        QMenu menu(edit);
        fill(menu, insert);
        menu.exec(edit->mapToGlobal(QPoint(0, edit->height() + 2)));
    });
    return action;
}
} // namespace

void addVariableMenu(QLineEdit* edit)
{
    QAction* action = menuAction(edit, [edit](const QString& written) {
        edit->setFocus(Qt::OtherFocusReason);
        edit->insert(written);
        Q_EMIT edit->textEdited(edit->text());
    });
    edit->addAction(action, QLineEdit::TrailingPosition);
    new WithFocus(action, edit);
}

void addVariableMenu(QPlainTextEdit* edit)
{
    edit->addAction(menuAction(edit, [edit](const QString& written) {
        edit->setFocus(Qt::OtherFocusReason);
        edit->insertPlainText(written);
    }));
}

} // namespace espalier::ui

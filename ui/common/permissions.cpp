#include "ui/common/permissions.h"

#include "ui/common/plain_words.h"
#include "ui/common/role_words.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

#include <functional>
#include <utility>

namespace espalier::ui {

namespace {

// Keeps one widget or action disabled, and knows what others wanted of it meanwhile.
class PermissionGuard : public QObject {
public:
    using Allowed = std::function<bool()>;

    PermissionGuard(QWidget* widget, const Permissions& permissions, Allowed allowed)
        : QObject(widget), m_widget(widget), m_permissions(permissions), m_allowed(std::move(allowed)),
          m_wanted(!widget->testAttribute(Qt::WA_ForceDisabled)), m_tip(widget->toolTip())
    {
        widget->installEventFilter(this);
        start();
    }
    PermissionGuard(QAction* action, const Permissions& permissions, Allowed allowed)
        : QObject(action), m_action(action), m_permissions(permissions), m_allowed(std::move(allowed)),
          m_wanted(action->isEnabled()), m_tip(action->toolTip())
    {
        connect(action, &QAction::changed, this, &PermissionGuard::look);
        start();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ToolTipChange) {
            look();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void start()
    {
        connect(&m_permissions, &Permissions::changed, this, &PermissionGuard::apply);
        apply();
    }

    [[nodiscard]] bool isOn() const
    {
        return m_widget != nullptr ? !m_widget->testAttribute(Qt::WA_ForceDisabled) : m_action->isEnabled();
    }

    void look()
    {
        if (m_ours) {
            return;
        }
        if (!m_held) {
            m_wanted = isOn();
            return;
        }
        if (isOn()) { // somebody else would have it on
            m_wanted = true;
            put(false);
        }
        if (tip() != m_reason) {
            m_tip = tip();
            setTip(m_reason);
        }
    }

    [[nodiscard]] QString tip() const { return m_widget != nullptr ? m_widget->toolTip() : m_action->toolTip(); }
    void setTip(const QString& tip)
    {
        m_ours = true;
        m_widget != nullptr ? m_widget->setToolTip(tip) : m_action->setToolTip(tip);
        m_ours = false;
    }

    void apply()
    {
        const bool hold = !m_allowed();
        if (hold == m_held) {
            return;
        }
        m_held = hold;
        if (hold) {
            m_tip = tip();
            m_reason = plainToolTip(m_permissions.reason());
        }
        put(!hold && m_wanted);
        setTip(hold ? m_reason : m_tip);
    }

    void put(bool on)
    {
        m_ours = true;
        m_widget != nullptr ? m_widget->setEnabled(on) : m_action->setEnabled(on);
        m_ours = false;
    }

    QWidget* m_widget = nullptr;
    QAction* m_action = nullptr;
    const Permissions& m_permissions;
    const Allowed m_allowed;
    bool m_wanted; // by everybody else
    bool m_held = false;
    bool m_ours = false; // the change that is under way
    QString m_tip;       // of everybody else
    QString m_reason;
};

} // namespace

Permissions& Permissions::of(server::Control& control)
{
    auto* found = control.findChild<Permissions*>(QString(), Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new Permissions(&control);
}

void Permissions::allowEverything()
{
    m_person.clear();
    if (!std::exchange(m_everything, true)) {
        Q_EMIT changed();
    }
}

void Permissions::set(const QString& name, const QString& role, const QStringList& operations,
                      const QStringList& helpdeskCommands)
{
    m_person = name;
    if (!m_everything && role == m_role && operations == m_operations && helpdeskCommands == m_helpdeskCommands) {
        return;
    }
    m_everything = false;
    m_role = role;
    m_operations = operations;
    m_helpdeskCommands = helpdeskCommands;
    Q_EMIT changed();
}

bool Permissions::may(const QString& operation) const
{
    return m_everything || m_operations.contains(operation);
}

bool Permissions::maySend(const QString& requestType) const
{
    return may(QStringLiteral("command.send")) &&
           (m_everything || m_role != QLatin1String("helpdesk") || m_helpdeskCommands.contains(requestType));
}

QString Permissions::reason() const
{
    return tr("Your role (%1) doesn’t allow this. Ask an admin.").arg(roleWords(m_role));
}

void needs(QWidget* widget, server::Control& control, const char* operation)
{
    const Permissions& permissions = Permissions::of(control);
    new PermissionGuard(widget, permissions,
                        [&permissions, operation] { return permissions.may(QLatin1String(operation)); });
}

void needs(QAction* action, server::Control& control, const char* operation)
{
    const Permissions& permissions = Permissions::of(control);
    new PermissionGuard(action, permissions,
                        [&permissions, operation] { return permissions.may(QLatin1String(operation)); });
}

void needsCommand(QWidget* widget, server::Control& control, const char* requestType)
{
    const Permissions& permissions = Permissions::of(control);
    new PermissionGuard(widget, permissions,
                        [&permissions, requestType] { return permissions.maySend(QLatin1String(requestType)); });
}

void needsCommand(QAction* action, server::Control& control, const char* requestType)
{
    const Permissions& permissions = Permissions::of(control);
    new PermissionGuard(action, permissions,
                        [&permissions, requestType] { return permissions.maySend(QLatin1String(requestType)); });
}

} // namespace espalier::ui

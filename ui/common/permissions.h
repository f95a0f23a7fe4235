// What whoever sits at the window may ask of the server, and the widgets that follow it. Where nobody told it anything
// (no operators, or no door to log in at) everything is allowed. The server decides all the same: this only spares a
// person the refusal.
#pragma once

#include "server/control.h"

#include <QStringList>

class QAction;
class QWidget;

namespace espalier::ui {

class Permissions : public QObject {
    Q_OBJECT
public:
    // One for each control; it lives as long.
    [[nodiscard]] static Permissions& of(server::Control& control);

    void allowEverything();
    // As operator.session tells them.
    void set(const QString& name, const QString& role, const QStringList& operations,
             const QStringList& helpdeskCommands);

    [[nodiscard]] bool may(const QString& operation) const;
    // A command as "EraseDevice": helpdesk has a list of its own.
    [[nodiscard]] bool maySend(const QString& requestType) const;
    // Of whoever is logged in; empty where nobody has to.
    [[nodiscard]] const QString& person() const { return m_person; }
    // Why not, as a sentence for a tooltip.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void changed();

private:
    explicit Permissions(QObject* parent) : QObject(parent) {}

    bool m_everything = true;
    QString m_person;
    QString m_role;
    QStringList m_operations;
    QStringList m_helpdeskCommands;
};

// Disabled, with the reason as its tooltip, while the operation isn't allowed – whatever else would enable it.
void needs(QWidget* widget, server::Control& control, const char* operation);
void needs(QAction* action, server::Control& control, const char* operation);
// The same for sending a command, as "DeviceLock".
void needsCommand(QWidget* widget, server::Control& control, const char* requestType);
void needsCommand(QAction* action, server::Control& control, const char* requestType);

} // namespace espalier::ui

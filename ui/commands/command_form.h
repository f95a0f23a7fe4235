// The keys of one command, as the catalogue knows them, with the controls of the profile editor: what isn't set stays
// out. What the server makes itself is said; problems come from the server while one types.
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "server/control.h"
#include "ui/commands/command_target.h"

#include <QWidget>

namespace espalier::ui {

class CommandChecking;
class EditorSession;
class FormView;
class PackageField;
class ReturnLinkField;

class CommandForm : public QWidget {
    Q_OBJECT
public:
    CommandForm(server::Control& control, const Clock& clock, std::shared_ptr<const catalogue::Catalogue> catalogue,
                const catalogue::Entry& entry, const CommandTarget& target, QWidget* parent = nullptr);

    // What command.send takes of it: the type, the keys, a package, a link to come back by.
    [[nodiscard]] QJsonObject arguments() const;
    [[nodiscard]] bool isGood() const; // the server has looked at what stands here and finds no error
    [[nodiscard]] int errors() const;
    [[nodiscard]] FormView* view() const { return m_view; }
    [[nodiscard]] EditorSession& session() const { return *m_session; }
    // Keys of other systems are left out. "ipad", or as Apple calls the system, "iOS".
    void setPlatform(const QString& platform);
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    void showSpecial();

    QString m_type;
    EditorSession* m_session;
    FormView* m_view = nullptr; // null: no keys
    CommandChecking* m_checking;
    PackageField* m_package = nullptr;
    ReturnLinkField* m_return = nullptr;
};

} // namespace espalier::ui

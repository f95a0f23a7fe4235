// Which columns the device list shows, and in which order; also versions of apps and fields of one's own.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

#include <QStringList>

class QComboBox;
class QCompleter;
class QLineEdit;
class QListWidget;
class QStringListModel;

namespace espalier::ui {

class Button;

class ColumnsSheet : public Sheet {
    Q_OBJECT
public:
    ColumnsSheet(server::Control& control, const QStringList& shown, QWidget* over); // control outlives it
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void accepted(const QStringList& ids);

private:
    QWidget* buildBody();
    QWidget* buildNaming();
    void list(const QStringList& shown);
    void addItem(const QString& id, bool isShown, int row = -1);
    void addNamed();
    void moveCurrent(int rows);
    void proposeNames();

    server::Control& m_control;
    QListWidget* m_list;
    QComboBox* m_kind;
    QLineEdit* m_name;
    Button* m_add;
    QCompleter* m_completer;
    QStringListModel* m_names;
};

} // namespace espalier::ui

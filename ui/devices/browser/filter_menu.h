// Puts comparisons into the query for whoever would rather pick than write.
#pragma once

#include "server/control.h"
#include "ui/common/button.h"

#include <QStringList>

class QMenu;

namespace espalier::ui {

class FilterMenu : public Button {
    Q_OBJECT
public:
    explicit FilterMenu(server::Control& control, QWidget* parent = nullptr); // control outlives it
    void fill(QMenu* menu);

Q_SIGNALS:
    void picked(const QString& column, const QString& term); // column: what it takes the place of; may be empty

private:
    void loadGroups();

    server::Control& m_control;
    QStringList m_groups;
};

} // namespace espalier::ui

// The groups as rows, the built-in one first; live.
#pragma once

#include "base/result.h"
#include "server/control.h"
#include "ui/common/steady_rows.h"
#include "ui/groups/group_row.h"

#include <QAbstractListModel>
#include <QTimer>

namespace espalier::ui {

class GroupModel : public SteadyRows<QAbstractListModel> {
    Q_OBJECT
public:
    explicit GroupModel(server::Control& control, QObject* parent = nullptr); // control outlives it
    void reload();
    void setFilter(const QString& text);
    [[nodiscard]] const GroupRow& at(int row) const { return m_shown.at(row); }
    [[nodiscard]] int rowOf(qint64 id) const; // -1: not shown
    [[nodiscard]] const QList<GroupRow>& all() const { return m_all; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const espalier::Error& error);

private:
    void show();

    server::Control& m_control;
    QList<GroupRow> m_all, m_shown;
    QString m_text;
    QTimer m_soon;
};

} // namespace espalier::ui

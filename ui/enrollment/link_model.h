// The links as rows, newest first; a link that changed is loaded again by itself.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/common/steady_rows.h"
#include "ui/enrollment/link_row.h"

#include <QAbstractListModel>
#include <QTimer>

namespace espalier::ui {

class RowFlash;

class LinkModel : public SteadyRows<QAbstractListModel> {
    Q_OBJECT
public:
    static constexpr int LinkRole = Qt::UserRole + 100;

    LinkModel(server::Control& control, const Clock& clock, QObject* parent = nullptr);
    void reload();
    void setFilter(const QString& text);
    [[nodiscard]] const LinkRow& at(int row) const { return m_shown.at(row); }
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] const QList<LinkRow>& all() const { return m_all; }
    [[nodiscard]] int openCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const espalier::Error& error);

private:
    void onChanged(const server::ChangedRows& rows);
    void reloadOne(qint64 id);
    void show();

    server::Control& m_control;
    const Clock& m_clock;
    RowFlash* m_flash;
    QList<LinkRow> m_all, m_shown;
    QString m_text;
    QTimer m_soon, m_minute;
};

} // namespace espalier::ui

Q_DECLARE_METATYPE(espalier::ui::LinkRow)

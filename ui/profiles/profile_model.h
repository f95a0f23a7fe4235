// The library as rows; a profile whose install states changed is loaded again by itself.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/common/steady_rows.h"
#include "ui/profiles/profile_row.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace espalier::ui {

class RowFlash;

class ProfileModel : public SteadyRows<QAbstractTableModel> {
    Q_OBJECT
public:
    enum Column { Profile, Version, AssignedTo, Installed, Imported, Columns };
    enum class View { All, WithProblems, NotAssigned };

    ProfileModel(server::Control& control, const Clock& clock, QObject* parent = nullptr);

    void reload();
    void setFilter(const QString& text, View view);
    [[nodiscard]] const ProfileRow& at(int row) const { return m_shown.at(row); }
    [[nodiscard]] const QList<ProfileRow>& all() const { return m_all; }
    [[nodiscard]] const ProfileRow* find(qint64 id) const;
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] int count(View view) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override; // rows can be dragged out
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const espalier::Error& error);

private:
    void onChanged(const server::ChangedRows& rows);
    void reloadOne(qint64 id);
    void show(); // filters and sorts what is known
    [[nodiscard]] bool matches(const ProfileRow& row) const;
    [[nodiscard]] QStringList words(const ProfileRow& row, int column) const;

    server::Control& m_control;
    const Clock& m_clock;
    RowFlash* m_flash;
    QList<ProfileRow> m_all, m_shown;
    QString m_text;
    View m_view = View::All;
    int m_sortColumn = Imported;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_loaded = false;
    QTimer m_soon;
};

} // namespace espalier::ui

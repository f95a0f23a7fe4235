// The audit log as a table, the newest first, fetched page by page as somebody scrolls.
#pragma once

#include "base/clock.h"
#include "server/control.h"

#include <QAbstractTableModel>

namespace espalier::ui {

class NameBook;

class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Who, On, Outcome, When, ColumnCount };

    // All of them outlive it.
    AuditModel(server::Control& control, const Clock& clock, const NameBook& names, QObject* parent = nullptr);

    void search(const QJsonObject& filters); // as audit.list takes them; begins anew
    void refresh();                          // what is newer comes on top
    [[nodiscard]] const QJsonObject& at(int row) const { return m_entries.at(row); }
    [[nodiscard]] bool isWaiting() const { return m_asked > 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void answered(); // there are rows, or none
    void failed(const espalier::Error& error);

private:
    void ask(qint64 after, const std::function<void(const QList<QJsonObject>&)>& take);
    void putOnTop(const QList<QJsonObject>& newest);
    [[nodiscard]] QVariant words(const QJsonObject& entry, int column) const;

    server::Control& m_control;
    const Clock& m_clock;
    const NameBook& m_names;
    QJsonObject m_filters;
    QList<QJsonObject> m_entries;
    bool m_isComplete = false;
    bool m_isFetching = false;
    int m_asked = 0;
    int m_round = 0; // answers to another search count no more
};

} // namespace espalier::ui

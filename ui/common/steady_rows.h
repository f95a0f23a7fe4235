// A list model whose rows are exchanged as a whole when they are read again: what is selected, current or expanded
// stays with the thing that it was on, wherever that stands now, and nobody who comes newly is selected by it.
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace espalier::ui {

// Model: QAbstractListModel or QAbstractTableModel.
template <class Model> class SteadyRows : public Model {
public:
    using Model::Model;

protected:
    // rows: what rowCount() and data() go by. keyOf(row) tells rows apart. before(): runs when the new rows are in
    // their place and before anybody is told.
    template <class Row, class KeyOf, class Before>
    void exchange(QList<Row>& rows, QList<Row> fresh, KeyOf keyOf, Before before)
    {
        const auto sameKey = [&keyOf](const Row& one, const Row& other) { return keyOf(one) == keyOf(other); };
        if (!rows.isEmpty() && std::equal(fresh.cbegin(), fresh.cend(), rows.cbegin(), rows.cend(), sameKey)) {
            rows = std::move(fresh); // everything stays where it is
            before();
            const QAbstractItemModel& any = *this; // a list hides how many columns it has
            Q_EMIT this->dataChanged(this->index(0, 0), this->index(any.rowCount() - 1, any.columnCount() - 1));
            return;
        }
        if (const int end = static_cast<int>(rows.size()); end > 0) {
            // Qt keeps a selection of everything by its corners alone, and a newcomer between them would be selected,
            // too. Where a row isn't selected it follows each of the others.
            this->beginInsertRows({}, end, end);
            rows.append(Row());
            this->endInsertRows();
        }
        Q_EMIT this->layoutAboutToBeChanged();
        const QList<Row> old = std::exchange(rows, std::move(fresh));
        before();
        const QModelIndexList was = this->persistentIndexList();
        const auto places = placesOf(rows, was.isEmpty() ? 0 : rows.size(), keyOf);
        QModelIndexList is;
        for (const QModelIndex& cell : was) {
            // The last one of the old is the row that was only put there.
            const int row = cell.row() < old.size() - 1 ? places.value(keyOf(old.at(cell.row())), -1) : -1;
            is << (row < 0 ? QModelIndex() : this->index(row, cell.column()));
        }
        this->changePersistentIndexList(was, is);
        Q_EMIT this->layoutChanged();
    }
    template <class Row, class KeyOf> void exchange(QList<Row>& rows, QList<Row> fresh, KeyOf keyOf)
    {
        exchange(rows, std::move(fresh), keyOf, [] {});
    }

private:
    // By key, of the first ones; of equal keys the first counts.
    template <class Row, class KeyOf>
    static auto placesOf(const QList<Row>& rows, qsizetype first, KeyOf keyOf)
    {
        QHash<std::decay_t<std::invoke_result_t<KeyOf, const Row&>>, int> places;
        places.reserve(first);
        for (qsizetype i = first; i-- > 0;) {
            places.insert(keyOf(rows.at(i)), static_cast<int>(i));
        }
        return places;
    }
};

} // namespace espalier::ui

// Who is selected stays selected when the rows are read again, and who comes newly isn't.
#include "tests/support/test.h"
#include "ui/common/steady_rows.h"

#include <QItemSelectionModel>

using namespace espalier;
using namespace espalier::ui;

namespace {

class Numbers : public SteadyRows<QAbstractListModel> {
public:
    void set(const QList<int>& numbers)
    {
        exchange(m_rows, numbers, [this](int number) {
            ++m_looks;
            return number;
        });
    }
    [[nodiscard]] int looks() const { return m_looks; } // how often rows were told apart
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.value(index.row())) : QVariant();
    }

private:
    QList<int> m_rows;
    int m_looks = 0;
};

QList<int> selectedIn(const QItemSelectionModel& selection)
{
    QList<int> numbers;
    for (const QModelIndex& index : selection.selectedIndexes()) {
        numbers << index.data().toInt();
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

class SteadyRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoComesWhileEverythingIsSelectedIsNotSelected()
    {
        Numbers model;
        model.set({10, 20, 30});
        QItemSelectionModel selection(&model);
        selection.select(QItemSelection(model.index(0), model.index(2)), QItemSelectionModel::Select);
        model.set({10, 15, 20, 30, 40});
        QCOMPARE(selectedIn(selection), (QList<int>{10, 20, 30}));
    }

    void selectionAndCurrentFollowTheirRow()
    {
        Numbers model;
        model.set({10, 20, 30});
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1), QItemSelectionModel::Select);
        model.set({5, 30, 20});
        QCOMPARE(selectedIn(selection), QList<int>{20});
        QCOMPARE(selection.currentIndex().row(), 2);
        model.set({5, 30});
        QVERIFY(selectedIn(selection).isEmpty());
        QVERIFY(!selection.currentIndex().isValid());
        model.set({});
        QCOMPARE(model.rowCount(), 0);
        model.set({1});
        QCOMPARE(model.rowCount(), 1);
    }

    // Or the window stands still while somebody has a part of a large fleet selected.
    void manySelectedOfManyAreFoundInOneGo()
    {
        constexpr int many = 4'000;
        QList<int> numbers;
        for (int i = 0; i < many; ++i) {
            numbers << i;
        }
        Numbers model;
        model.set(numbers);
        QItemSelectionModel selection(&model);
        selection.select(QItemSelection(model.index(1), model.index(many / 2)), QItemSelectionModel::Select);
        std::reverse(numbers.begin(), numbers.end());
        const int before = model.looks();
        model.set(numbers);
        QCOMPARE(selectedIn(selection).size(), many / 2);
        QVERIFY2(model.looks() - before < 10 * many, qPrintable(QString::number(model.looks() - before)));
    }
};

ESPALIER_TEST(SteadyRowsTest);
#include "steady_rows_test.moc"

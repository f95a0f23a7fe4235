// What the search found, in the place of the payload list while there is something to look for.
#pragma once

#include "ui/editor/search/key_search.h"

#include <QListView>

class QStandardItemModel;

namespace espalier::ui {

class SearchResults : public QListView {
    Q_OBJECT
public:
    explicit SearchResults(QWidget* parent = nullptr);
    void set(const QList<FoundKey>& found);
    void showValues(const profiles::EditableDocument& document); // as they are now; the rows stay where they are
    [[nodiscard]] const QList<FoundKey>& found() const { return m_found; }
    void openFirst();

Q_SIGNALS:
    void chosen(const espalier::ui::FoundKey& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] static QString secondLine(const FoundKey& one);
    void open(const QModelIndex& index);
    QStandardItemModel* m_model;
    QList<FoundKey> m_found;
};

} // namespace espalier::ui

// Proposals below the field that is typed into. Lies over the window without taking the focus; the field moves through
// it by keys. GUI thread.
#pragma once

#include <QFrame>
#include <QList>

class QListView;
class QStandardItemModel;

namespace espalier::ui {

struct QueryProposal {
    QString text, detail;
    int position = 0, length = 0; // what it takes the place of
};

class ProposalList : public QFrame {
    Q_OBJECT
public:
    explicit ProposalList(QWidget* below);                    // hidden
    void setProposals(const QList<QueryProposal>& proposals); // shows or hides it
    void move(int rows);               // to the next or the one before; from the last to the first
    [[nodiscard]] int current() const; // -1: none is chosen
    [[nodiscard]] const QList<QueryProposal>& all() const { return m_all; }

Q_SIGNALS:
    void chosen(const QString& text, int position, int length); // by the mouse

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_below;
    QListView* m_view;
    QStandardItemModel* m_model;
    QList<QueryProposal> m_all;
};

} // namespace espalier::ui

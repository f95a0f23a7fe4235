// The left column's list: choose, reorder, duplicate, remove, copy and paste payloads.
#pragma once

#include "ui/editor/payloads/payload_model.h"

#include <QListView>

namespace espalier::ui {

class PayloadList : public QListView {
    Q_OBJECT
public:
    explicit PayloadList(EditorSession& session, QWidget* parent = nullptr);

    [[nodiscard]] PayloadModel& payloads() { return *m_model; }
    void choose(profiles::NodeId payload);
    [[nodiscard]] profiles::NodeId chosen() const;
    [[nodiscard]] int contentHeight() const; // of all rows

Q_SIGNALS:
    void payloadChosen(espalier::profiles::NodeId payload);
    void formRequested(); // Enter: into the form

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void copy();
    void paste();
    void removeCurrent();
    void chooseAgain();

    PayloadModel* m_model;
    EditorSession& m_session;
    int m_row = 0; // last chosen, for when its payload is gone
    profiles::NodeId m_chosen;
};

} // namespace espalier::ui

// Who a query finds, and who would join or leave a group by it: asked of the server a moment after the query became
// another one. GUI thread.
#pragma once

#include "server/control.h"

#include <QTimer>
#include <QWidget>

namespace espalier::ui {

class TextLabel;

class GroupPreview : public QWidget {
    Q_OBJECT
public:
    GroupPreview(server::Control& control, qint64 group, QWidget* parent = nullptr); // 0: a new one
    void ask(const QString& query);                                                  // one that is good
    void say(const QString& words);                                                  // instead of a preview
    [[nodiscard]] int leaving() const { return m_leaves; }

private:
    void send();
    void tell(const QJsonObject& answer);

    server::Control& m_control;
    qint64 m_group;
    QString m_query;
    QTimer m_soon;
    int m_leaves = 0;
    TextLabel* m_count;
    TextLabel* m_first;
    TextLabel* m_joins;
    TextLabel* m_joining;
    TextLabel* m_leavesWords;
    TextLabel* m_leaving;
};

} // namespace espalier::ui

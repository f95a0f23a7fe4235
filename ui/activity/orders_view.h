// What waits for a second person before it is sent, and what became of the rest.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

#include <QJsonArray>

namespace espalier::ui {

class MessageBar;
class OrderDetail;
class PassingMessage;
class RecordList;
class Segments;
class SplitView;

class OrdersView : public QWidget {
    Q_OBJECT
public:
    OrdersView(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void reload();
    void showWaiting();
    bool goBack();

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

private:
    void showRows(const QJsonArray& orders);
    void showDetail();

    server::Control& m_control;
    const Clock& m_clock;
    Segments* m_only;
    MessageBar* m_message;
    RecordList* m_list;
    OrderDetail* m_detail;
    SplitView* m_split;
    int m_round = 0;
};

} // namespace espalier::ui

// Those who wait to be let in, the longest first, with yes and no beside each. Follows by itself; hidden while nobody
// waits.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/enrollment/approval_row.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace espalier::ui {

class PageScroll;
class TextLabel;

class ApprovalPanel : public QWidget {
    Q_OBJECT
public:
    ApprovalPanel(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] int count() const { return m_count; }
    void begin(); // puts the focus on the first answer

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void countChanged();
    void decided(const QString& words);
    void failed(const espalier::Error& error, const QString& what);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Line;
    void show(const QList<ApprovalRow>& rows);
    void fit();
    void accept(const ApprovalRow& row);
    void refuse(const ApprovalRow& row);

    server::Control& m_control;
    const Clock& m_clock;
    TextLabel* m_title;
    QVBoxLayout* m_column;
    PageScroll* m_scroll;
    TextLabel* m_more;
    QMap<qint64, Line*> m_lines; // by the approval
    int m_count = 0;
    QTimer m_soon, m_minute;
};

} // namespace espalier::ui

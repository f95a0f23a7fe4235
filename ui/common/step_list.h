// The steps at the side: done with a tick and what was chosen, the current one, those to come.
#pragma once

#include <QStringList>
#include <QWidget>

namespace espalier::ui {

class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);
    void set(const QStringList& names, const QStringList& summaries, int current, int reached);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int step); // one that was reached before

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect stepRect(int step) const;
    [[nodiscard]] int stepAt(const QPoint& at) const;

    QStringList m_names;
    QStringList m_summaries;
    int m_current = 0;
    int m_reached = 0;
    int m_hovered = -1;
};

} // namespace espalier::ui

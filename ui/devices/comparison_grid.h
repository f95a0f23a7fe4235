// Facts of two things side by side, with a sign where they differ. Painted.
#pragma once

#include <QList>
#include <QWidget>

namespace espalier::ui {

struct Comparison {
    QString label, left, right;
    bool identifier = false;
    bool matters = true; // a difference is worth a warning sign
};

class ComparisonGrid : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonGrid(QWidget* parent = nullptr);
    void setHeads(const QString& left, const QString& right);
    void setRows(const QList<Comparison>& rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowTall() const;
    QString m_left, m_right;
    QList<Comparison> m_rows;
};

} // namespace espalier::ui

// How a query is written, in a few lines with examples to take over. Closes by itself.
#pragma once

#include <QFrame>

namespace espalier::ui {

class QueryHelp : public QFrame {
    Q_OBJECT
public:
    explicit QueryHelp(QWidget* parent);
    void showBelow(const QWidget* anchor);

Q_SIGNALS:
    void chosen(const QString& query);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace espalier::ui

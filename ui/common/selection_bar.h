// Appears beside a table while rows are selected: how many, and what can be done with all of them.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace espalier::ui {

class Button;
class TextLabel;

class SelectionBar : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);
    void setCounts(int selected, int shown);
    Button* addAction(const QString& iconName, const QString& words);

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showMore();

    TextLabel* m_selected;
    TextLabel* m_shown;
    QHBoxLayout* m_row;
    QList<Button*> m_actions;
    Button* m_more;
};

} // namespace espalier::ui

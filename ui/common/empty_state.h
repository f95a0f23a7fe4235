// What stands where a list would be: what it is for, and the one thing to do next.
#pragma once

#include <QWidget>

namespace espalier::ui {

class Button;
class TextLabel;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    // An empty action shows no button. `actionIcon` may be empty.
    void set(const QString& iconName, const QString& title, const QString& words, const QString& action = {},
             const QString& actionIcon = {});
    [[nodiscard]] Button* action() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    class Tile;
    Tile* m_tile;
    TextLabel* m_title;
    TextLabel* m_words;
    Button* m_action;
};

} // namespace espalier::ui

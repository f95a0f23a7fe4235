// The head of a screen: way back, title, one-line summary, actions. One primary action at most.
#pragma once

#include "ui/common/button.h"

#include <QWidget>

namespace espalier::ui {

class ElidedLabel;
class OverflowBar;
class TextLabel;

class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSummary(const QString& summary);
    // "Devices ›" before the title of a full detail; empty hides it.
    void setBack(const QString& where);
    // In the order they are shown; the primary one last.
    Button* addAction(const QString& iconName, const QString& words, Button::Kind kind = Button::Kind::Quiet);

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    Button* m_back;
    ElidedLabel* m_title;
    ElidedLabel* m_summary;
    OverflowBar* m_actions;
};

} // namespace espalier::ui

// A message inside the page, never a box: icon, what happened, why and what next, at most two actions. Stays until
// solved or closed.
#pragma once

#include "ui/common/state.h"
#include "ui/common/user_sentence.h"

#include <QFrame>

class QHBoxLayout;
class QVariantAnimation;

namespace espalier::ui {

class Button;
class IconButton;
class TextLabel;

class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Closing { ByPerson, ByCause };

    explicit MessageBar(QWidget* parent = nullptr, Closing closing = Closing::ByPerson); // hidden at first

    void set(State state, const QString& what, const QString& why = {});
    void set(const UserSentence& sentence); // failed, with details to copy
    void explain(const QString& why);       // another second line; the actions stay as they are, under the pointer
    // At most two; answers the link-like button. Gone with the next set() or clear().
    Button* addAction(const QString& words);

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void closed(); // by the person

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void appear();
    void dropActions();

    State m_state = State::Unknown;
    QString m_detail;
    TextLabel* m_what;
    TextLabel* m_why;
    QHBoxLayout* m_actions;
    QHBoxLayout* m_inline;
    IconButton* m_close;
    Button* m_copy = nullptr; // while details can be copied
};

} // namespace espalier::ui

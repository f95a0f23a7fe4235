// In the form's place while the text is no property list: what is wrong and where, and the repair there is.
#pragma once

#include "ui/editor/editor_session.h"

#include <QWidget>

class QVBoxLayout;

namespace espalier::ui {

class Button;
class TextLabel;

class BrokenPage : public QWidget {
    Q_OBJECT
public:
    explicit BrokenPage(EditorSession& session, QWidget* parent = nullptr);
    void load();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void repair();
    EditorSession& m_session;
    QVBoxLayout* m_damages;
    Button* m_repair;
};

[[nodiscard]] QString damageWords(const profiles::Damage& damage);

} // namespace espalier::ui

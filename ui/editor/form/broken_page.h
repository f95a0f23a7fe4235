// In the form's place while the text is no property list: what is wrong and where, and the repair there is.
#pragma once

#include "ui/editor/editor_session.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace espalier::ui {

class Button;
class TextLabel;

class BrokenPage : public QWidget {
    Q_OBJECT
public:
    explicit BrokenPage(EditorSession& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void load(); // looks through the whole text for what is wrong, so not for every letter
    void repair();
    EditorSession& m_session;
    QTimer m_soon;
    QVBoxLayout* m_damages;
    Button* m_repair;
};

} // namespace espalier::ui

// A place to paste what Apple's page said, and below it what it means.
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace espalier::ui {

class MessageBar;

class PortalMessageBox : public QWidget {
    Q_OBJECT
public:
    explicit PortalMessageBox(QWidget* parent = nullptr);

private:
    void explain();
    QPlainTextEdit* m_pasted;
    MessageBar* m_answer;
};

} // namespace espalier::ui

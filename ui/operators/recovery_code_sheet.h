// The recovery code, which is shown this once: it stays until somebody says that it is written down.
#pragma once

#include "base/clock.h"
#include "ui/common/sheet.h"

class QCheckBox;

namespace espalier::ui {

class MessageBar;

class RecoveryCodeSheet : public Sheet {
    Q_OBJECT
public:
    RecoveryCodeSheet(const QString& code, const Clock& clock, QWidget* over);
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copy();
    void saveForPrinting();

    const QString m_code;
    const Clock& m_clock;
    MessageBar* m_message;
    QCheckBox* m_written;
};

} // namespace espalier::ui

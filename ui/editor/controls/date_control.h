// A moment, shown in local time and written in UTC.
#pragma once

#include "ui/editor/controls/control.h"

class QDateTimeEdit;

namespace espalier::ui {

class Button;

class DateControl : public Control {
    Q_OBJECT
public:
    DateControl(EditorSession& session, const FormItem& item, QWidget* parent);
    [[nodiscard]] QWidget* field() override;

protected:
    void showValue() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void judge(const QString& text);
    Button* m_choose;
    QDateTimeEdit* m_edit;
};

} // namespace espalier::ui

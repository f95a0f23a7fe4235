// Bytes from a file, with what is in them: a certificate's subject, issuer and validity, a picture, a font's name.
#pragma once

#include "ui/editor/controls/control.h"

class QLabel;

namespace espalier::ui {

class Button;
class IconLabel;
class TextLabel;

class DataControl : public Control {
    Q_OBJECT
public:
    DataControl(EditorSession& session, const FormItem& item, QWidget* parent);
    [[nodiscard]] QWidget* field() override;

    // What choosing and dropping do; false: it can't be read or is too large, and the row says so.
    bool take(const QString& path);

protected:
    void showValue() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void saveAs();
    void showPreview(const QByteArray& bytes);

    IconLabel* m_icon;
    QLabel* m_picture;
    TextLabel* m_first;
    TextLabel* m_second;
    Button* m_choose;
    Button* m_save;
    QString m_problem;
};

} // namespace espalier::ui

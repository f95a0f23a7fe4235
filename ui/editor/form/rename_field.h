// Takes the place of a key's title while it is renamed. Enter or leaving it renames, Esc leaves the key as it was.
#pragma once

#include "ui/editor/form/form_item.h"

#include <QLineEdit>

namespace espalier::ui {

class EditorSession;

class RenameField : public QLineEdit {
    Q_OBJECT
public:
    // title: is hidden meanwhile. Both outlive the field.
    RenameField(EditorSession& session, QWidget* title, QWidget* parent);
    void start(const FormItem& item);

Q_SIGNALS:
    void cancelled();

protected:
    bool event(QEvent* event) override;

private:
    void finish(bool rename);

    EditorSession& m_session;
    QWidget* m_title;
    FormItem m_item;
    bool m_renaming = false;
};

} // namespace espalier::ui

// In the save sheet, when the opened file's signature can't stay: says so, and offers to sign the version anew with the
// server's identity. GUI thread.
#pragma once

#include "ui/editor/editor_session.h"

#include <QWidget>

class QCheckBox;

namespace espalier::ui {

class SignatureChoice : public QWidget {
    Q_OBJECT
public:
    SignatureChoice(const EditorSession& session, QWidget* parent);
    // The file had a signature, and what is saved doesn't fit it.
    [[nodiscard]] static bool isOfUse(const profiles::EditableDocument& document);
    [[nodiscard]] bool signsAnew() const;

private:
    QCheckBox* m_sign;
};

} // namespace espalier::ui

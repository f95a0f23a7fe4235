// The form: payloads, the keys of the one that is chosen, problems.
#pragma once

#include "ui/editor/editor_tab.h"

namespace espalier::ui {

class FormTab : public EditorTab {
    Q_OBJECT
public:
    explicit FormTab(const EditorSurroundings& surroundings);

    [[nodiscard]] QString id() const override { return QStringLiteral("form"); }
    [[nodiscard]] QString title() const override { return tr("Form"); }
};

} // namespace espalier::ui

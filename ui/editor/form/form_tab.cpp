#include "ui/editor/form/form_tab.h"

namespace espalier::ui {

FormTab::FormTab(const EditorSurroundings& surroundings)
{
    Q_UNUSED(surroundings)
}

} // namespace espalier::ui
